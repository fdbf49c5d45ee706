import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { writeHead } from '@server/store/chain/ledgerHead';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { isMissing } from '@server/store/disk/isMissing';
import { keysFrom } from '@server/store/keys/Keys';
import { KeyFault, keyFileOf, makeKeyFile, nextKeyFile } from '@server/store/keys/keyFile';
import { FileOfficeLedger } from '@server/store/register/FileOfficeLedger';
import { OFFICE_PATH, openOfficeLedger } from '@server/store/register/openOfficeLedger';
import { openRegister } from '@server/store/register/openRegister';
import type { Register } from '@server/store/register/Register';
import { decodeSealed, encodeSealed } from '@server/store/register/sealedJson';
import { FileLedger } from '@server/store/scheme/FileLedger';
import { tempFolder } from '@server/store/testing/tempFolder';
import { NewerFolder } from './NewerFolder';
import { adoptFolder, openFolder, readFolder, rotateKey } from './openFolder';

const SCHEMES = ['mot', 'hai'];
const OFFICE_LINE = {
  at: '2025-06-01T00:00:00.000Z',
  by: { id: 'a', name: 'A' },
  from: '192.0.2.1',
  act: 'signIn',
  subject: { id: 'a', name: 'A' },
} as const;
const LINE = { at: '2025-06-01T00:00:00.000Z', by: { id: 'a', name: 'A' }, act: 'create' } as const;

async function folderIn(): Promise<string> {
  const folder = join(await tempFolder(), 'data');
  await mkdir(folder);
  return folder;
}

/** A data folder as versions before 0.3 wrote it: no format, no seals. */
async function oldFolder(): Promise<string> {
  const folder = await folderIn();
  await fill(await openRegister(join(folder, 'register')));
  const office = await openOfficeLedger(join(folder, 'register'));
  for (let n = 0; n < 2; n++) await office.append(OFFICE_LINE);
  await office.close();
  await mkdir(join(folder, 'papers'));
  await writeFile(join(folder, 'papers/issues.json'), '{"issues":[],"outside":[]}\n');
  for (const id of SCHEMES) {
    const ledger = new FileLedger(join(folder, 'schemes', id, 'ledger.jsonl'));
    await ledger.load();
    for (let n = 0; n < 3; n++) await ledger.append(LINE);
    await ledger.close();
  }
  return folder;
}

async function fill(register: Register): Promise<void> {
  await register.secret.update((secret) => {
    secret.cookie = 'c'.repeat(64);
  });
  await register.receipts.update((rows) => {
    rows.push();
  });
  await register.confirmations.update((rows) => {
    rows.push();
  });
}

/** Everything readable with the folder's own key. */
async function readAll(folder: string) {
  const { keys, protect, files } = await readFolder(folder);
  for (const path of [OFFICE_PATH, 'register/confirmations.json']) assert.ok(files.has(path), path);
  const office = await new FileOfficeLedger(join(folder, OFFICE_PATH), protect(OFFICE_PATH)).load();
  assert.equal(office?.n, 2);
  const register = await openRegister(join(folder, 'register'), protect);
  const lines = SCHEMES.map(async (id) => {
    const path = join(folder, 'schemes', id, 'ledger.jsonl');
    return (await new FileLedger(path, keys.chain.of(id)).load()).length;
  });
  return { cookie: register.secret.data.cookie, lines: await Promise.all(lines) };
}

async function allFiles(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  const read = names.map(async ({ parentPath, path, name }) => {
    const file = join(parentPath ?? path, name);
    return [file, await readFile(file, 'latin1')] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

const refusedAs =
  (kind: typeof KeyFault | typeof DamagedFile | typeof NewerFolder, says: RegExp) => (error: unknown) => {
    assert.ok(error instanceof kind, String(error));
    assert.match(error.message, says);
    return true;
  };

test('a new folder gets a key of its own, which only its account can read, and says so once', async () => {
  const folder = await folderIn();
  const made: string[] = [];
  const { keys } = await openFolder(folder, { onKeyMade: (path) => void made.push(path) });
  assert.deepEqual(made, [`${folder}.key`]);
  if (process.platform !== 'win32') assert.equal((await stat(`${folder}.key`)).mode & 0o777, 0o600);
  const again = await openFolder(folder, { onKeyMade: (path) => void made.push(path) });
  assert.equal(again.keys.id, keys.id);
  assert.equal(made.length, 1);
  const { protect } = again;
  await fill(await openRegister(join(folder, 'register'), protect));
  const { protect: next } = await openFolder(folder);
  const register = await openRegister(join(folder, 'register'), next);
  assert.equal(register.secret.data.cookie, 'c'.repeat(64));
});

test('a folder of a newer format is refused, naming both, and left as it is', async () => {
  const folder = await oldFolder();
  await writeFile(join(folder, 'format.json'), '{"version":7,"more":true}');
  const before = await allFiles(join(folder, '..'));
  for (const open of [openFolder, readFolder]) {
    await assert.rejects(
      open(folder),
      refusedAs(NewerFolder, /has format 7, and this version reads formats up to 2/),
    );
  }
  assert.deepEqual(await allFiles(join(folder, '..')), before);
});

test('an older folder is sealed; what it was is kept; a ledger of before and after reads as one', async () => {
  const folder = await oldFolder();
  const before = await readFile(join(folder, 'register/secret.json'), 'utf8');
  const { keys } = await openFolder(folder);
  assert.deepEqual(await readAll(folder), { cookie: 'c'.repeat(64), lines: [3, 3] });
  assert.equal(await readFile(join(folder, 'before-format-2/register/secret.json'), 'utf8'), before);
  const path = join(folder, 'schemes/mot/ledger.jsonl');
  const ledger = new FileLedger(path, keys.chain.of('mot'));
  await ledger.load();
  await ledger.append(LINE);
  await ledger.close();
  assert.deepEqual((await readAll(folder)).lines, [4, 3]);
  const lines = (await readFile(path, 'utf8')).split('\n');
  assert.deepEqual(
    lines.map((line) => line.includes('"mac"')),
    [false, false, false, true, false],
  );
  // A line of before the seals, with a chain that fits: the head holds it.
  await writeFile(path, `${lines.slice(0, 2).join('\n')}\n`);
  await assert.rejects(readAll(folder), refusedAs(DamagedFile, /ends at line 2, and line 4 was written/));
});

test('a migration that is interrupted at any file goes on where it was, and the copy kept is of before it', async () => {
  const paths = ['papers/issues.json', 'register/receipts.json', 'register/secret.json'];
  for (const path of paths) {
    const folder = await oldFolder();
    const before = await allFiles(join(folder, 'register'));
    const good = await readFile(join(folder, path), 'utf8');
    await writeFile(join(folder, path), '{');
    for (let i = 0; i < 2; i++)
      await assert.rejects(openFolder(folder), refusedAs(DamagedFile, new RegExp(path)));
    await assert.rejects(readFolder(folder), KeyFault);
    await writeFile(join(folder, path), good);
    await openFolder(folder);
    assert.deepEqual(await readAll(folder), { cookie: 'c'.repeat(64), lines: [3, 3] });
    for (const [file, text] of Object.entries(before)) {
      // A ledger is sealed by its head and not written anew.
      if (file.endsWith(path) || file.endsWith('.jsonl')) continue;
      assert.equal(
        await readFile(join(folder, 'before-format-2', file.slice(folder.length)), 'latin1'),
        text,
      );
    }
  }
});

test('a damaged ledger does not keep a folder from being migrated; that scheme stays refused', async () => {
  const folder = await oldFolder();
  const path = join(folder, 'schemes/mot/ledger.jsonl');
  await writeFile(path, (await readFile(path, 'utf8')).replace('"A"', '"B"'));
  const { keys } = await openFolder(folder);
  await assert.rejects(new FileLedger(path, keys.chain.of('mot')).load(), DamagedFile);
  const other = new FileLedger(join(folder, 'schemes/hai/ledger.jsonl'), keys.chain.of('hai'));
  assert.equal((await other.load()).length, 3);
});

test('a missing, wrong, readable or misplaced key is refused, and nothing is written', async (t) => {
  const folder = await oldFolder();
  await openFolder(folder);
  const key = keyFileOf(folder);
  const good = await readFile(key);
  const refuse = async (says: RegExp) => {
    const before = await allFiles(join(folder, '..'));
    for (const open of [openFolder, readFolder])
      await assert.rejects(open(folder), refusedAs(KeyFault, says));
    assert.deepEqual(await allFiles(join(folder, '..')), before);
  };
  await rm(key);
  await refuse(/data\.key is missing, and .* is sealed with it\. Put it back from your copy/);
  const other = await folderIn();
  await openFolder(other);
  await cp(keyFileOf(other), key);
  await refuse(/is not the key of .*, which is sealed with key [0-9a-f]{16}/);
  await writeFile(key, 'no key', { mode: 0o600 });
  await refuse(/is not a key file of this program/);
  await writeFile(key, good, { mode: 0o600 });
  if (process.platform !== 'win32') {
    await chmod(key, 0o640);
    await refuse(/Run: chmod 600/);
    await chmod(key, 0o600);
  }
  await readAll(folder);
  t.after(() => {
    delete process.env.DE_AN_KEY_FILE;
  });
  process.env.DE_AN_KEY_FILE = join(folder, 'own.key');
  await assert.rejects(openFolder(folder), refusedAs(KeyFault, /is inside the data folder/));
  const fresh = await folderIn();
  process.env.DE_AN_KEY_FILE = join(fresh, '..', 'none', 'x.key');
  await assert.rejects(
    openFolder(fresh),
    refusedAs(KeyFault, /cannot be made .*Set DE_AN_KEY_FILE to a file/),
  );
  process.env.DE_AN_KEY_FILE = join(folder, '..', 'elsewhere.key');
  await assert.rejects(openFolder(folder), refusedAs(KeyFault, /elsewhere\.key is missing/));
  await rename(key, process.env.DE_AN_KEY_FILE);
  await readAll(folder);
});

test('V8: a folder made into one of format 1 is not sealed again by a start', async () => {
  const folder = await oldFolder();
  await openFolder(folder);
  await rm(join(folder, 'format.json'));
  await cp(join(folder, 'before-format-2'), folder, { recursive: true });
  for (const id of SCHEMES) await rm(join(folder, 'schemes', id, 'ledger.head'));
  await assert.rejects(
    openFolder(folder),
    refusedAs(KeyFault, /format\.json is missing.*de-an key seal --data/),
  );
  await openFolder(folder, { seal: true });
  assert.deepEqual((await readAll(folder)).lines, [3, 3]);
});

test('V8: a register file that is missing, moved, unsealed or changed is refused by name', async () => {
  const folder = await oldFolder();
  await openFolder(folder);
  const path = join(folder, 'register/secret.json');
  const good = await readFile(path, 'utf8');
  const attacks: Readonly<Record<string, string | null>> = {
    'the file is missing': null,
    'it has no seal': '{"cookie":""}',
    'its seal does not fit': good.replace('ccc', 'ddd'),
    'its seal does not fit, so it was changed': await readFile(
      join(folder, 'register/receipts.json'),
      'utf8',
    ),
  };
  for (const [says, text] of Object.entries(attacks)) {
    await rm(`${path}.last-good`, { force: true });
    if (text === null) await rm(path);
    else await writeFile(path, text);
    await assert.rejects(
      readAll(folder),
      refusedAs(DamagedFile, new RegExp(`secret\\.json is damaged: ${says}`)),
    );
  }
  await writeFile(path, good);
  await readAll(folder);
  const format = join(folder, 'format.json');
  await writeFile(
    format,
    (await readFile(format, 'utf8')).replace('"register/secret.json"', '"register/x.json"'),
  );
  await assert.rejects(
    readAll(folder),
    refusedAs(DamagedFile, /format\.json is damaged: its seal does not fit/),
  );
});

test('V8: a changed office ledger keeps a folder from being sealed, and from getting another key, and is named', async () => {
  const folder = await oldFolder();
  const path = join(folder, OFFICE_PATH);
  const good = await readFile(path, 'utf8');
  const changed = good.replace('192.0.2.1', '192.0.2.9');
  const isNamed = refusedAs(DamagedFile, /office\.jsonl is damaged/);
  await writeFile(path, changed);
  await assert.rejects(openFolder(folder), isNamed);
  await writeFile(path, good);
  await openFolder(folder);
  await readAll(folder);
  await writeFile(path, `${good.split('\n')[0]}\n`);
  await assert.rejects(rotateKey(folder), isNamed);
  await writeFile(path, changed);
  await assert.rejects(rotateKey(folder), isNamed);
  const key = await readFile(keyFileOf(folder));
  await rm(keyFileOf(folder));
  await assert.rejects(adoptFolder(folder), isNamed);
  await writeFile(keyFileOf(folder), key, { mode: 0o600 });
  await rm(path);
  await rm(join(folder, 'register/office.head'));
  await assert.rejects(
    rotateKey(folder),
    refusedAs(DamagedFile, /office\.head is damaged: the file is missing/),
  );
  await writeFile(path, good);
  await assert.rejects(
    rotateKey(folder),
    refusedAs(DamagedFile, /office\.head is damaged: the file is missing/),
  );
});

test('a key is changed, also when that is interrupted; the old one is kept for earlier backups', async () => {
  const folder = await oldFolder();
  const { keys: old } = await openFolder(folder);
  const path = join(folder, 'register/secret.json');
  const good = await readFile(path, 'utf8');
  await writeFile(path, good.replace('ccc', 'ddd'));
  await assert.rejects(rotateKey(folder), refusedAs(DamagedFile, /secret\.json/));
  await writeFile(path, good);
  await openFolder(folder);
  // Interrupted when one file and one ledger had the new seal.
  const next = keysFrom((await makeKeyFile(nextKeyFile(keyFileOf(folder)), false)).secret);
  await writeFile(
    path,
    encodeSealed(decodeSealed(good)?.json ?? '', next.register.of('register/secret.json')),
  );
  const first = (await new FileLedger(join(folder, 'schemes/hai/ledger.jsonl')).load())[2];
  const head = { n: 3, hash: first?.hash ?? '', from: 3 };
  await writeHead(join(folder, 'schemes/hai/ledger.head'), head, next.chain.of('hai'));
  await assert.rejects(openFolder(folder), refusedAs(KeyFault, /was interrupted.*de-an key rotate/));
  const kept = await rotateKey(folder);
  assert.equal(kept, `${keyFileOf(folder)}.${old.id}`);
  assert.notEqual((await openFolder(folder)).keys.id, old.id);
  assert.deepEqual(await readAll(folder), { cookie: 'c'.repeat(64), lines: [3, 3] });
  // Interrupted after everything was sealed: the new key had not yet its name.
  await rename(keyFileOf(folder), nextKeyFile(keyFileOf(folder)));
  await rename(kept, keyFileOf(folder));
  await assert.rejects(openFolder(folder), KeyFault);
  await rotateKey(folder);
  assert.deepEqual(await readAll(folder), { cookie: 'c'.repeat(64), lines: [3, 3] });
  const ledger = join(folder, 'schemes/mot/ledger.jsonl');
  await writeFile(ledger, (await readFile(ledger, 'utf8')).split('\n').slice(0, 2).join('\n').concat('\n'));
  await assert.rejects(readAll(folder), refusedAs(DamagedFile, /ends at line 2/));
});

test('a folder whose key is lost is sealed with a new one by a command, which keeps a copy and refuses a right key', async () => {
  const folder = await oldFolder();
  const { keys: lost } = await openFolder(folder);
  await assert.rejects(adoptFolder(folder), refusedAs(KeyFault, /nothing is lost/));
  const before = await readFile(join(folder, 'register/secret.json'), 'utf8');
  await rm(keyFileOf(folder));
  await adoptFolder(folder);
  const { keys } = await openFolder(folder);
  assert.notEqual(keys.id, lost.id);
  assert.deepEqual(await readAll(folder), { cookie: 'c'.repeat(64), lines: [3, 3] });
  assert.equal(await readFile(join(folder, `before-key-${keys.id}`, 'register/secret.json'), 'utf8'), before);
});

/**
 * Runs an act on a folder and copies folder and key in every turn of the event loop: the states in which a kill or a
 * power cut can leave them. At most one file operation is under way in each.
 */
async function statesDuring(folder: string, act: () => Promise<unknown>): Promise<readonly string[]> {
  const copies = await tempFolder();
  const states: string[] = [];
  let isOver = false;
  const done = act().finally(() => {
    isOver = true;
  });
  for (let n = 0; !isOver; n++) {
    try {
      cpSync(dirname(folder), join(copies, String(n)), { recursive: true });
      states.push(join(copies, String(n), 'data'));
    } catch (error) {
      // The one operation under way took a file away while it was copied.
      if (!isMissing(error)) throw error;
    }
    await new Promise((go) => setImmediate(go));
  }
  await done;
  assert.ok(states.length > 20, `${states.length} states show nothing`);
  return states;
}

test('a power cut at any moment of a migration: the folder opens and is sealed', async () => {
  const folder = await oldFolder();
  const kept = await readFile(join(folder, 'register/secret.json'), 'utf8');
  for (const state of await statesDuring(folder, () => openFolder(folder))) {
    await openFolder(state);
    assert.deepEqual(await readAll(state), { cookie: 'c'.repeat(64), lines: [3, 3] }, state);
    assert.equal(await readFile(join(state, 'before-format-2/register/secret.json'), 'utf8'), kept);
  }
});

test('a power cut at any moment of a first start: the folder opens, and nothing that was written goes away', async () => {
  const folder = await folderIn();
  const states = await statesDuring(folder, async () => {
    const { keys, protect } = await openFolder(folder);
    const register = await openRegister(join(folder, 'register'), protect);
    const office = await openOfficeLedger(join(folder, 'register'), protect);
    const ledger = new FileLedger(join(folder, 'schemes/mot/ledger.jsonl'), keys.chain.of('mot'));
    await ledger.load();
    for (let n = 1; n <= 3; n++) {
      await register.secret.update((secret) => {
        secret.cookie = String(n);
      });
      await office.append(OFFICE_LINE);
      await ledger.append(LINE);
    }
    await ledger.close();
    await office.close();
  });
  let most = 0;
  for (const state of states) {
    const { keys, protect } = await openFolder(state);
    const register = await openRegister(join(state, 'register'), protect);
    const ledger = new FileLedger(join(state, 'schemes/mot/ledger.jsonl'), keys.chain.of('mot'));
    const lines = (await ledger.load()).length;
    const cookie = Number(register.secret.data.cookie);
    // The register is written before the line, and nothing that was there goes away.
    assert.ok(lines >= most && (cookie === lines || cookie === lines + 1), `${state}: ${cookie}, ${lines}`);
    most = lines;
    const office = await openOfficeLedger(join(state, 'register'), protect);
    const { n } = await office.append(OFFICE_LINE);
    assert.ok(n === lines + 1 || n === lines + 2, `${state}: ${n}, ${lines}`);
    await office.close();
    assert.equal((await ledger.append(LINE)).n, lines + 1);
    await ledger.close();
  }
});

test('a power cut at any moment of a change of the key: it is finished by running it again', async () => {
  const folder = await oldFolder();
  await openFolder(folder);
  let interrupted = 0;
  for (const state of await statesDuring(folder, () => rotateKey(folder))) {
    const opened = await openFolder(state).catch((error: unknown) => {
      assert.match(String(error), /was interrupted.*de-an key rotate/);
      return null;
    });
    if (opened === null) {
      interrupted++;
      await rotateKey(state);
    }
    assert.deepEqual(await readAll(state), { cookie: 'c'.repeat(64), lines: [3, 3] }, state);
  }
  assert.ok(interrupted > 5);
});

test('a power cut at any moment of sealing with a new key: it is finished by running it again', async () => {
  const folder = await oldFolder();
  await openFolder(folder);
  await rm(keyFileOf(folder));
  for (const state of await statesDuring(folder, () => adoptFolder(folder))) {
    await adoptFolder(state).catch((error: unknown) => assert.match(String(error), /nothing is lost/));
    await openFolder(state);
    assert.deepEqual(await readAll(state), { cookie: 'c'.repeat(64), lines: [3, 3] }, state);
  }
});
