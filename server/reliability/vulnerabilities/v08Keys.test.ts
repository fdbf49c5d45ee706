import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { MANIFEST, type Manifest } from '@server/backup/manifest';
import { runCommand } from '@server/cli/runCommand';
import { SERVER } from '@server/office/OfficeLog';
import { linked } from '@server/store/chain/hashChain';
import { readFolder } from '@server/store/folder/openFolder';
import { keyFileOf } from '@server/store/keys/keyFile';
import { schemeKeyPath } from '@server/store/keys/WrappedKeys';
import { DurableJson } from '@server/store/register/DurableJson';
import type { OfficeEntry } from '@server/store/register/OfficeLedger';
import type { AccountRow } from '@server/store/register/Register';
import type { LedgerEntry } from '@server/store/scheme/Ledger';
import { chain } from '@server/store/scheme/ledgerChain';
import { copyFolder, copyKey } from '@server/store/testing/copyFolder';
import { officeLines, schemeLines } from '@server/store/testing/readLedgers';
import { tempFolder } from '@server/store/testing/tempFolder';
import { approveAll, keepReadySetting, sampleOf } from '@server/testing/readyScheme';
import { got, testServices } from '@server/testing/testServices';
import { unzipSync } from 'fflate';

/** A folder with an issued paper and its backup, closed in order. */
const folder = await tempFolder();
const whole = join(folder, 'data');
const backup = join(folder, 'backup');
let scheme: string;
before(async () => {
  const t = await testServices({ dataDir: whole });
  scheme = await sampleOf(t);
  await approveAll(t, scheme);
  await keepReadySetting(t, scheme, 'de-an');
  got(await (await t.as('clerk')).papers.issue(scheme, 'de-an'));
  await t.services.register.confirmations.update((rows) => {
    rows.push();
  });
  await t.services.close();
  assert.equal((await run('backup', backup, '--data', whole)).code, 0);
});

async function run(...args: readonly string[]) {
  const said: string[] = [];
  const note = (line: string) => void said.push(line);
  const code = await runCommand(args, {
    lang: 'en',
    out: note,
    err: note,
    readFile: () => Promise.reject(new Error('not asked')),
    writeFile: () => Promise.reject(new Error('not asked')),
    readPassword: async () => null,
  });
  return { code, said: said.join('\n') };
}

async function copyOfWhole(): Promise<string> {
  const copy = join(await tempFolder(), 'data');
  await copyFolder(whole, copy);
  return copy;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The accounts with an administrator more, by somebody who knows them and has no key. */
async function promoted(): Promise<string> {
  const path = 'register/accounts.json';
  const stored = new DurableJson<AccountRow[]>(join(whole, path), (await readFolder(whole)).protect(path));
  return JSON.stringify(((await stored.read()) ?? []).map((row) => ({ ...row, administrator: true })));
}

/** The ledger without the lines of an act, numbered and chained again, by somebody who knows it and has no key. */
async function without(act: LedgerEntry['act']): Promise<string> {
  const made: LedgerEntry[] = [];
  for (const { n: _n, prev: _prev, hash: _hash, ...rest } of await schemeLines(whole, scheme)) {
    if (rest.act !== act) made.push(chain(rest, made.at(-1)));
  }
  return made.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}

async function changeOffice(
  folder: string,
  change: (lines: readonly string[]) => readonly string[] | Promise<readonly string[]>,
): Promise<string> {
  const path = join(folder, 'register/office.jsonl');
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  assert.ok(lines.length > 2, 'too few lines to show anything');
  await writeFile(path, `${(await change(lines)).join('\n')}\n`);
  return path;
}

/** What somebody who can write the data folder does, by the file that must be named. */
const ATTACKS: Readonly<Record<string, (folder: string) => Promise<string>>> = {
  'drops lines of a ledger and numbers the others again': async (folder) => {
    const path = join(folder, 'schemes', scheme, 'ledger.jsonl');
    await writeFile(path, await without('approve'));
    return path;
  },
  'cuts a ledger': async (folder) => {
    const path = join(folder, 'schemes', scheme, 'ledger.jsonl');
    const lines = (await readFile(path, 'utf8')).split('\n');
    await writeFile(path, `${lines.slice(0, -2).join('\n')}\n`);
    return path;
  },
  'removes a ledger with its head': async (folder) => {
    const path = join(folder, 'schemes', scheme, 'ledger');
    await rm(`${path}.jsonl`);
    await rm(`${path}.head`);
    return `${path}.head`;
  },
  'drops a line of the office ledger': (folder) =>
    changeOffice(folder, ([a = '', _, ...rest]) => [a, ...rest]),
  'changes a line of the office ledger': (folder) =>
    changeOffice(folder, ([a = '', ...rest]) => [
      `${a.slice(0, 40)}${a[40] === 'A' ? 'B' : 'A'}${a.slice(41)}`,
      ...rest,
    ]),
  'exchanges two lines of the office ledger': (folder) =>
    changeOffice(folder, ([a = '', b = '', ...rest]) => [b, a, ...rest]),
  'cuts the office ledger': (folder) => changeOffice(folder, (lines) => lines.slice(0, -1)),
  'cuts the office ledger and numbers the others again': (folder) =>
    changeOffice(folder, async () => {
      const made: OfficeEntry[] = [];
      for (const { n: _n, prev: _prev, hash: _hash, ...act } of (await officeLines(whole)).slice(1)) {
        made.push(linked(act, made.at(-1)));
      }
      return made.map((entry) => JSON.stringify(entry));
    }),
  'replaces the content of one scheme with that of another': async (folder) => {
    const other = (await readdir(join(folder, 'schemes'))).find((id) => id !== scheme) ?? '';
    const newest = async (id: string) =>
      (await readdir(join(folder, 'schemes', id)))
        .filter((name) => name.startsWith('base-'))
        .sort()
        .at(-1) ?? '';
    const path = join(folder, 'schemes', scheme, await newest(scheme));
    await cp(join(folder, 'schemes', other, await newest(other)), path);
    return path;
  },
  'removes the key of a scheme': async (folder) => {
    const path = join(folder, schemeKeyPath(scheme));
    await rm(path);
    return path;
  },
  'removes the office ledger with its head': async (folder) => {
    await rm(join(folder, 'register/office.jsonl'));
    await rm(join(folder, 'register/office.head'));
    return join(folder, 'register/office.head');
  },
  'removes what waits for confirmation': async (folder) => {
    const path = join(folder, 'register/confirmations.json');
    await rm(path);
    await rm(`${path}.last-good`, { force: true });
    return path;
  },
  'makes everybody an administrator': async (folder) => {
    const path = join(folder, 'register/accounts.json');
    await writeFile(path, await promoted());
    return path;
  },
  'removes the accounts': async (folder) => {
    const path = join(folder, 'register/accounts.json');
    await rm(path);
    await rm(`${path}.last-good`, { force: true });
    return path;
  },
  'removes the register of issued papers': async (folder) => {
    const path = join(folder, 'papers/issues.json');
    await rm(path);
    await rm(`${path}.last-good`, { force: true });
    return path;
  },
  'removes the format': async (folder) => {
    await rm(join(folder, 'format.json'));
    return join(folder, 'format.json');
  },
};

for (const [name, attack] of Object.entries(ATTACKS)) {
  test(`V8: somebody ${name}: the server and verify name the file`, async () => {
    const folder = await copyOfWhole();
    const file = await attack(folder);
    const verified = await run('verify', '--all', '--data', folder);
    assert.notEqual(verified.code, 0, verified.said);
    // Without its format the folder says nothing of itself; the server names the file.
    if (!file.endsWith('format.json')) assert.ok(verified.said.includes(file), verified.said);
    const opens = async () => {
      const t = await testServices({ demo: false, dataDir: folder });
      try {
        await t.services.schemes.rooms.use(scheme, async () => {});
      } finally {
        await t.services.close();
      }
    };
    await assert.rejects(opens(), (error) => error instanceof Error && error.message.includes(file));
    const copied = await run('backup', join(await tempFolder(), 'b'), '--data', folder);
    assert.equal(copied.code, 2, copied.said);
  });
}

test('V8: verify reads a whole folder and its backup, and prints the last line of each ledger', async () => {
  const { code, said } = await run('verify', '--all', backup, '--data', whole);
  assert.equal(code, 0, said);
  for (const id of await readdir(join(whole, 'schemes'))) {
    const last = (await schemeLines(whole, id)).at(-1);
    assert.ok(said.includes(`(${id}): line ${last?.n}, ${last?.hash}`), said);
  }
  const office = (await officeLines(whole)).at(-1);
  assert.ok(said.includes(`Office ledger: line ${office?.n}, ${office?.hash}`), said);
  assert.match(said, /Backup .*: \d+ files, unchanged/);
  const folder = await copyOfWhole();
  const [file = ''] = await readdir(join(folder, 'papers/files'));
  await rm(join(folder, 'papers/files', file));
  const lacking = await run('verify', '--all', '--data', folder);
  assert.equal(lacking.code, 1);
  assert.ok(lacking.said.includes(`01-ĐA/ĐU (${join('papers/files', file)}): `), lacking.said);
});

test('V8: a backup with an administrator more and its checksum made again is refused', async () => {
  const folder = join(await tempFolder(), 'b');
  await cp(backup, folder, { recursive: true });
  const accounts = join(folder, 'register/accounts.json');
  await writeFile(accounts, await promoted());
  const bytes = await readFile(accounts);
  const manifest = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Manifest;
  const files = manifest.files.map((file) =>
    file.path === 'register/accounts.json' ? { ...file, bytes: bytes.length, sha256: sha256(bytes) } : file,
  );
  const data = join(await tempFolder(), 'd');
  await copyKey(whole, data);
  const restore = async (forged: object, says: RegExp, ...more: string[]) => {
    await writeFile(join(folder, MANIFEST), JSON.stringify(forged));
    const { code, said } = await run('restore', folder, '--data', data, ...more);
    assert.equal(code, 2, said);
    assert.match(said, says);
    const verified = await run('verify', '--all', folder, '--data', whole);
    assert.equal(verified.code, 1, verified.said);
  };
  await restore({ ...manifest, files }, /was changed after the backup/);
  await restore({ ...manifest, files }, /was changed after the backup/, '--accept-unsigned');
  await restore({ ...manifest, at: '2020-01-01T00:00:00Z' }, /was changed after the backup/);
  await restore({ ...manifest, mac: undefined }, /was changed after the backup/);
  await restore({ format: 'de-an/backup', version: 1, at: manifest.at, files }, /has no seal/);
  await assert.rejects(readdir(data), 'nothing was written');
  // With the flag the manifest is believed, but not the file: nobody without the key can encrypt it.
  const forged = { format: 'de-an/backup', version: 1, at: manifest.at, files };
  await restore(forged, /is damaged|is missing/, '--accept-unsigned');
});

test('a backup is restored with its own key only; a missing or wrong key says which file is needed', async () => {
  const data = join(await tempFolder(), 'd');
  const none = await run('restore', backup, '--data', data);
  assert.equal(none.code, 2);
  assert.match(none.said, /sealed with key [0-9a-f]{16}, which is neither in/);
  assert.ok(none.said.includes(keyFileOf(data)), none.said);
  const otherFolder = join(await tempFolder(), 'other');
  const made = await testServices({ demo: false, dataDir: otherFolder });
  await made.services.close();
  await copyKey(otherFolder, data);
  const wrong = await run('restore', backup, '--data', data);
  assert.match(wrong.said, /is another key: leave that file as it is/);
  await copyKey(whole, data);
  const restored = await run('restore', backup, '--data', data);
  assert.equal(restored.code, 0, restored.said);
  assert.equal((await run('verify', '--all', '--data', data)).code, 0);
});

test('a backup of a version before 0.3 has no seal and is restored with --accept-unsigned', async () => {
  const older = new URL('../olderFolders/2026-11-30/folder.zip', import.meta.url);
  const parts = unzipSync(await readFile(older));
  const folder = join(await tempFolder(), 'b');
  const files: Manifest['files'][number][] = [];
  for (const [name, bytes] of Object.entries(parts)) {
    const path = name.replace(/^data\//, '');
    const isCopied =
      /^(register\/(?!sessions)\w+\.json|papers\/.*\.(json|docx)|schemes\/.*(base|log|ledger|json).*)$/;
    if (!name.startsWith('data/') || !isCopied.test(path)) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
    files.push({ path, bytes: bytes.length, sha256: sha256(bytes) });
  }
  assert.ok(files.length > 10);
  const manifest = { format: 'de-an/backup', version: 1, at: '2026-11-30T00:00:00Z', files };
  await writeFile(join(folder, MANIFEST), JSON.stringify(manifest));
  const data = join(await tempFolder(), 'd');
  const refused = await run('restore', folder, '--data', data);
  assert.equal(refused.code, 2);
  assert.match(refused.said, /add --accept-unsigned/);
  const restored = await run('restore', folder, '--data', data, '--accept-unsigned');
  assert.equal(restored.code, 0, restored.said);
  assert.ok(restored.said.includes(`Made the key of the data folder: ${keyFileOf(data)}`), restored.said);
  const verified = await run('verify', '--all', '--data', data);
  assert.equal(verified.code, 0, verified.said);
  // Where there is a key file its key is used, and the file stays as it is.
  const again = join(await tempFolder(), 'd');
  await copyKey(data, again);
  const key = await readFile(keyFileOf(again), 'utf8');
  const second = await run('restore', folder, '--data', again, '--accept-unsigned');
  assert.equal(second.code, 0, second.said);
  assert.match(second.said, /Used the key that is there, [0-9a-f]{16}, in /);
  assert.ok(!second.said.includes('Made the key'), second.said);
  assert.equal(await readFile(keyFileOf(again), 'utf8'), key);
  assert.equal((await run('verify', '--all', '--data', again)).code, 0);
});

test('a lost key: folder and backup are refused with what to do, and no command opens them', async () => {
  const folder = await copyOfWhole();
  await rm(keyFileOf(folder));
  const refused = await run('verify', '--all', '--data', folder);
  assert.equal(refused.code, 2);
  assert.match(refused.said, /If it is lost/);
  const adopted = await run('key', 'adopt', '--data', folder);
  assert.equal(adopted.code, 2, adopted.said);
  assert.match(adopted.said, /is encrypted, and without its key nobody can read it\. Put back a copy/);
  await copyKey(whole, folder);
  assert.equal((await run('verify', '--all', '--data', folder)).code, 0);
});

test('a key is changed: the folder opens with the new one, and an earlier backup with the one kept', async () => {
  const folder = await copyOfWhole();
  const rotated = await run('key', 'rotate', '--data', folder);
  assert.equal(rotated.code, 0, rotated.said);
  assert.equal((await run('verify', '--all', '--data', folder)).code, 0);
  assert.match(rotated.said, /Make a backup now/);
  assert.equal((await run('verify', '--all', backup, '--data', folder)).code, 0);
  const old = /and keep (\S+):/.exec(rotated.said)?.[1] ?? '';
  const data = join(await tempFolder(), 'd');
  // The key file that is there is the new one; the one before lies beside it, as the rotation leaves it.
  await copyKey(folder, data);
  const kept = `${keyFileOf(data)}${old.replace(keyFileOf(folder), '')}`;
  await cp(old, kept);
  const restored = await run('restore', backup, '--data', data);
  assert.equal(restored.code, 0, restored.said);
  assert.ok(restored.said.includes(`set DE_AN_KEY_FILE=${kept}`), restored.said);
  const t = await testServices({ demo: false, dataDir: folder });
  await t.services.schemes.rooms.use(scheme, (room) =>
    room.runExclusive(() => room.record({ act: 'export' }, { id: 'a', name: 'A' })),
  );
  await t.services.office.record(SERVER, { act: 'workbook', subject: { id: scheme, name: '' } });
  await t.services.close();
  assert.equal((await run('verify', '--all', '--data', folder)).code, 0);
});

test('verify reads a folder that a server writes at the same time, and finds nothing changed', async () => {
  const data = await copyOfWhole();
  const t = await testServices({ demo: false, dataDir: data });
  const state = { going: true, written: 0 };
  const writing = (async () => {
    while (state.going) {
      await t.services.schemes.rooms.use(scheme, (room) =>
        room.runExclusive(() => room.record({ act: 'export' }, { id: 'a', name: 'A' })),
      );
      await t.services.office.record(SERVER, { act: 'workbook', subject: { id: scheme, name: '' } });
      await t.services.sessions.start('a');
      state.written++;
    }
  })();
  let failure: unknown = null;
  writing.catch((error: unknown) => {
    failure = error;
  });
  try {
    for (let i = 0; (i < 10 || state.written <= 10) && failure === null; i++) {
      const { code, said } = await run('verify', '--all', '--data', data);
      assert.equal(code, 0, said);
    }
  } finally {
    state.going = false;
    await writing;
  }
  assert.ok(state.written > 10);
  await t.services.close();
});
