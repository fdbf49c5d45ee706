import assert from 'node:assert/strict';
import { appendFile, copyFile, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { linked } from '@server/store/chain/hashChain';
import { headPath, readHead, writeHead } from '@server/store/chain/ledgerHead';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { keysFrom, officeKeysFrom } from '@server/store/keys/Keys';
import { tempFolder } from '@server/store/testing/tempFolder';
import { FileOfficeLedger } from './FileOfficeLedger';
import { MemoryOfficeLedger } from './MemoryOfficeLedger';
import type { OfficeAct, OfficeEntry, OfficeLedger } from './OfficeLedger';
import type { Protection } from './Protection';

/** Protects a ledger with the key of a folder, which notes that it is stored. */
function protection(isEncrypted = false): Protection {
  let wasStored = false;
  return {
    seal: keysFrom(new Uint8Array(32)).register.of('register/office.jsonl'),
    cipher: isEncrypted ? officeKeysFrom(new Uint8Array(32)).lines.of('register/office.jsonl') : null,
    wasStored: () => wasStored,
    recordStored: async () => {
      wasStored = true;
    },
  };
}

const implementations: Record<string, () => Promise<OfficeLedger>> = {
  memory: async () => new MemoryOfficeLedger(),
  file: async () => new FileOfficeLedger(join(await tempFolder(), 'register', 'office.jsonl')),
  'sealed file': async () =>
    new FileOfficeLedger(join(await tempFolder(), 'register', 'office.jsonl'), protection()),
  'encrypted file': async () =>
    new FileOfficeLedger(join(await tempFolder(), 'register', 'office.jsonl'), protection(true)),
};

const act = (name: string): OfficeAct => ({
  at: '2026-11-30T03:00:00.000Z',
  by: { id: 'a', name: 'Vũ Đức Anh' },
  from: '192.0.2.1',
  act: 'roleGiven',
  // A line separator is no line break of the file.
  subject: { id: 'u', name: `${name}\u2028` },
  organisation: 'xa',
});

async function all(ledger: OfficeLedger): Promise<OfficeEntry[]> {
  const entries: OfficeEntry[] = [];
  for await (const entry of ledger.entries()) entries.push(entry);
  return entries;
}

for (const [name, make] of Object.entries(implementations)) {
  test(`${name}: acts that come together are numbered, chained and read in order`, async () => {
    const ledger = await make();
    await ledger.load();
    assert.deepEqual(await all(ledger), []);
    const names = Array.from({ length: 50 }, (_, i) => `Người ${i}`);
    const appended = await Promise.all(names.map((one) => ledger.append(act(one))));
    const entries = await all(ledger);
    assert.deepEqual(entries, appended);
    assert.deepEqual(
      entries.map(({ n, subject }) => [n, subject.name]),
      names.map((one, i) => [i + 1, `${one}\u2028`]),
    );
    for (const [i, { prev }] of entries.entries()) {
      assert.equal(prev, entries[i - 1]?.hash ?? '0'.repeat(64));
    }
    await ledger.close();
    await ledger.load();
    assert.equal((await ledger.append(act('mai'))).n, 51);
    assert.equal((await all(ledger)).length, 51);
    await ledger.close();
  });
}

async function written(count: number, sealed: Protection | null = null): Promise<string> {
  const path = join(await tempFolder(), 'office.jsonl');
  const ledger = new FileOfficeLedger(path, sealed);
  await ledger.load();
  for (let i = 0; i < count; i++) await ledger.append(act(`Người ${i}`));
  await ledger.close();
  return path;
}

test('a line is on disk when its act is answered', async () => {
  const path = join(await tempFolder(), 'office.jsonl');
  const ledger = new FileOfficeLedger(path);
  await ledger.load();
  const entry = await ledger.append(act('An'));
  assert.equal(await readFile(path, 'utf8'), `${JSON.stringify(entry)}\n`);
  await ledger.close();
});

test('a changed, a missing and an inserted line are refused, and the file is left as it is', async () => {
  const changes: Record<string, (lines: string[]) => string[]> = {
    changed: ([a = '', b = '', ...rest]) => [a, b.replace('192.0.2.1', '192.0.2.9'), ...rest],
    missing: ([a = '', , ...rest]) => [a, ...rest],
    inserted: ([a = '', ...rest]) => [a, a, ...rest],
  };
  for (const [name, change] of Object.entries(changes)) {
    const path = await written(4);
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
    const text = `${change(lines).join('\n')}\n`;
    await writeFile(path, text);
    const ledger = new FileOfficeLedger(path);
    await assert.rejects(ledger.load(), (error) => error instanceof DamagedFile, name);
    assert.equal(await readFile(path, 'utf8'), text);
  }
});

test('a line that a power cut left unfinished does not count and gives way to the next', async () => {
  const path = await written(2);
  const whole = await readFile(path, 'utf8');
  await appendFile(path, `{"n":3,"at":"${'x'.repeat(2000)}`);
  const ledger = new FileOfficeLedger(path);
  await ledger.load();
  assert.equal((await all(ledger)).length, 2);
  const third = await ledger.append(act('ba'));
  await ledger.close();
  assert.equal(third.n, 3);
  assert.equal(await readFile(path, 'utf8'), `${whole}${JSON.stringify(third)}\n`);
});

const refused = (says: RegExp) => (error: unknown) => {
  assert.ok(error instanceof DamagedFile, String(error));
  assert.match(error.message, says);
  return true;
};

test('V8: a sealed ledger that was changed, cut or rewritten with a chain that fits is refused and named', async () => {
  const sealed = protection();
  const path = await written(4, sealed);
  const text = await readFile(path, 'utf8');
  const lines = text.trimEnd().split('\n');
  const stored = lines.map((line) => JSON.parse(line) as OfficeEntry & { mac: string });
  /** The lines as somebody without the key writes them: numbered, chained, with the seals of the lines they come from. */
  const rewritten = (acts: readonly OfficeEntry[]) => {
    const made: OfficeEntry[] = [];
    for (const one of acts) {
      const { n: _n, prev: _prev, hash: _hash, mac: _mac, ...rest } = one as OfficeEntry & { mac?: string };
      made.push(linked(rest, made.at(-1)));
    }
    return made.map((entry, i) => JSON.stringify({ ...entry, mac: stored[i]?.mac ?? stored[0]?.mac }));
  };
  const [a, b, c, d] = stored;
  assert.ok(a && b && c && d);
  const attacks: Readonly<Record<string, readonly [readonly string[], RegExp]>> = {
    'the last line dropped': [lines.slice(0, 3), /ends at line 3, and line 4 was written/],
    'every line dropped': [[], /ends at line 0, and line 4 was written/],
    'a line dropped and the others renumbered': [rewritten([a, c, d]), /office\.jsonl is damaged/],
    'a line in the middle changed': [rewritten([a, { ...b, from: '192.0.2.9' }, c, d]), /seal of line 2/],
    'the last line changed': [rewritten([a, b, c, { ...d, from: '192.0.2.9' }]), /line 4 is not the one/],
    'a line added': [[...lines, ...rewritten([a, b, c, d, d]).slice(4)], /seal of line 5 does not fit/],
    'the seals removed': [lines.map((line) => line.replace(/,"mac":"[0-9a-f]+"/, '')), /seal of line 1/],
  };
  for (const [name, [changed, says]] of Object.entries(attacks)) {
    await writeFile(path, changed.map((line) => `${line}\n`).join(''));
    await assert.rejects(new FileOfficeLedger(path, sealed).load(), refused(says), name);
  }
  await writeFile(path, text);
  assert.equal((await new FileOfficeLedger(path, sealed).load())?.n, 4);
  const head = await readFile(headPath(path), 'utf8');
  await writeFile(headPath(path), head.replace('"n":4', '"n":3'));
  await assert.rejects(
    new FileOfficeLedger(path, sealed).load(),
    refused(/office\.head is damaged: its seal/),
  );
  await rm(headPath(path));
  await assert.rejects(
    new FileOfficeLedger(path, sealed).load(),
    refused(/office\.head is damaged: the file is/),
  );
  await rm(path);
  await assert.rejects(
    new FileOfficeLedger(path, sealed).load(),
    refused(/office\.head is damaged: the file is/),
  );
});

test('a power cut between a flush and its head leaves a ledger that opens and goes on', async () => {
  const sealed = protection();
  const path = await written(2, sealed);
  await copyFile(headPath(path), `${path}.kept`);
  const ledger = new FileOfficeLedger(path, sealed);
  await ledger.load();
  await Promise.all(Array.from({ length: 30 }, (_, i) => ledger.append(act(`${i}`))));
  await ledger.close();
  await rename(`${path}.kept`, headPath(path));
  const again = new FileOfficeLedger(path, sealed);
  assert.equal((await again.load())?.n, 32);
  await again.append(act('sau'));
  await again.close();
  assert.equal((await readHead(headPath(path), sealed.seal))?.n, 33);
  assert.equal((await new FileOfficeLedger(path, sealed).load())?.n, 33);
});

test('V8: a ledger that is further ahead of its head than one flush is refused', async () => {
  const sealed = protection();
  const path = await written(1, sealed);
  await copyFile(headPath(path), `${path}.kept`);
  const ledger = new FileOfficeLedger(path, sealed);
  await ledger.load();
  await Promise.all(Array.from({ length: 300 }, (_, i) => ledger.append(act(`${i}`))));
  await ledger.close();
  assert.equal((await new FileOfficeLedger(path, sealed).load())?.n, 301);
  await rename(`${path}.kept`, headPath(path));
  await assert.rejects(
    new FileOfficeLedger(path, sealed).load(),
    refused(/more lines than the 1 of its head/),
  );
});

test('an act whose head cannot be written is refused, and its line gives way to the next', async () => {
  const sealed = protection();
  const path = await written(2, sealed);
  const ledger = new FileOfficeLedger(path, sealed);
  await ledger.load();
  await ledger.append(act('ba'));
  const head = headPath(path);
  await rename(head, `${head}.kept`);
  await mkdir(head);
  await assert.rejects(ledger.append(act('không')));
  await rmdir(head);
  await rename(`${head}.kept`, head);
  const fourth = await ledger.append(act('bốn'));
  await ledger.close();
  assert.equal(fourth.n, 4);
  const again = new FileOfficeLedger(path, sealed);
  assert.deepEqual(await again.load(), fourth);
});

test('lines of before the seals are held by the head alone, and later ones carry a seal each', async () => {
  const path = await written(2);
  const before = await readFile(path, 'utf8');
  const sealed = protection();
  const last = await new FileOfficeLedger(path).load();
  await writeHead(headPath(path), { n: 2, hash: last?.hash ?? '', from: 2 }, sealed.seal);
  const ledger = new FileOfficeLedger(path, sealed);
  await ledger.load();
  const third = await ledger.append(act('ba'));
  assert.equal((await all(ledger)).length, 3);
  await ledger.close();
  const mac = sealed.seal.make(third.hash);
  assert.equal(await readFile(path, 'utf8'), `${before}${JSON.stringify({ ...third, mac })}\n`);
  const [first = ''] = before.split('\n');
  await writeFile(path, `${first}\n`);
  await assert.rejects(new FileOfficeLedger(path, sealed).load(), refused(/ends at line 1, and line 3/));
});
