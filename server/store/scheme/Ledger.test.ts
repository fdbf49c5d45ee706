import assert from 'node:assert/strict';
import { appendFile, copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { headPath, readHead, writeHead } from '@server/store/chain/ledgerHead';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { keysFrom, type LedgerGuard } from '@server/store/keys/Keys';
import { schemeEngines } from '@server/store/testing/schemeEngines';
import { tempFolder } from '@server/store/testing/tempFolder';
import { testGuards } from '@server/store/testing/testGuards';
import { FileLedger } from './FileLedger';
import type { LedgerAct, LedgerEntry } from './Ledger';
import { chain, firstBreak } from './ledgerChain';
import { fileSchemeStores } from './schemeStores';

const act = (section: string): LedgerAct => ({
  at: '2025-06-01T00:00:00.000Z',
  by: { id: 'dung', name: 'Phạm Quốc Dũng' },
  act: 'approve',
  section,
  note: 'dòng một\ndòng hai',
});

const SEAL: LedgerGuard = { seal: keysFrom(new Uint8Array(32)).chain.of('de-an'), cipher: null };

const engines: typeof schemeEngines = {
  ...schemeEngines,
  'sealed file': async () => {
    const folder = await tempFolder();
    const { chain } = keysFrom(new Uint8Array(32));
    const guards = {
      ...(await testGuards(folder)),
      ledgerOf: (id: string) => ({ seal: chain.of(id), cipher: null }),
    };
    return () => fileSchemeStores(folder, null, guards);
  },
};

for (const [name, makeEngine] of Object.entries(engines)) {
  /** `again` is the same ledger after a restart. */
  const make = async () => {
    const open = await makeEngine();
    return { ledger: open()('de-an').ledger, again: () => open()('de-an').ledger };
  };

  test(`${name}: entries are numbered, chained and survive a restart`, async () => {
    const { ledger, again } = await make();
    assert.deepEqual(await ledger.load(), []);
    for (const section of ['a', 'b', 'c']) await ledger.append(act(section));
    await ledger.close();
    const next = again();
    const entries = await next.load();
    assert.deepEqual(
      entries.map(({ n, section }) => [n, section]),
      [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ],
    );
    assert.equal(firstBreak(entries), null);
    const fourth = await next.append(act('d'));
    assert.equal(fourth.n, 4);
    assert.equal(fourth.prev, entries[2]?.hash);
    await next.close();
  });
}

async function stored(seal: LedgerGuard | null = null): Promise<string> {
  const path = join(await tempFolder(), 'ledger.jsonl');
  const ledger = new FileLedger(path, seal);
  await ledger.load();
  for (const section of ['a', 'b', 'c']) await ledger.append(act(section));
  await ledger.close();
  return path;
}

test('a line cut short by a crash is copied to another file, and the next replaces it', async () => {
  const path = await stored();
  const whole = await readFile(path);
  await appendFile(path, '{"n":4,"at":"20');
  const ledger = new FileLedger(path);
  assert.equal((await ledger.load()).length, 3);
  assert.equal((await ledger.append(act('d'))).n, 4);
  await ledger.close();
  assert.equal((await new FileLedger(path).load()).length, 4);
  assert.equal(await readFile(`${path}.torn-${whole.length}`, 'utf8'), '{"n":4,"at":"20');
});

test('a ledger with a changed, missing, duplicated or moved line is refused', async () => {
  const path = await stored();
  const [a = '', b = '', c = ''] = (await readFile(path, 'utf8')).split('\n');
  for (const lines of [
    [a.replace('"a"', '"x"'), b, c],
    [a, c],
    [b, c],
    [a, b, b, c],
    [b, a, c],
    [a, b, '{}'],
    [a, b, 'x'],
  ]) {
    await writeFile(path, `${lines.join('\n')}\n`);
    await assert.rejects(new FileLedger(path).load(), DamagedFile);
  }
});

test('after a failed write the ledger refuses appends until it is loaded again', async () => {
  const ledger = new FileLedger('/dev/null/ledger.jsonl');
  await assert.rejects(ledger.append(act('a')));
});

test('a power cut between a line and its head leaves a ledger that opens and goes on', async () => {
  const path = await stored(SEAL);
  const before = await readFile(headPath(path));
  const ledger = new FileLedger(path, SEAL);
  await ledger.load();
  await ledger.append(act('d'));
  await ledger.close();
  await writeFile(headPath(path), before);
  const again = new FileLedger(path, SEAL);
  assert.equal((await again.load()).length, 4);
  await again.append(act('e'));
  await again.close();
  assert.equal((await new FileLedger(path, SEAL).load()).length, 5);
  assert.equal((await readHead(headPath(path), SEAL.seal))?.n, 5);
});

test('a power cut before the first line leaves an empty ledger that goes on', async () => {
  const path = await stored(SEAL);
  await rm(path);
  await writeHead(headPath(path), { n: 0, hash: '', from: 0 }, SEAL.seal);
  const ledger = new FileLedger(path, SEAL);
  assert.deepEqual(await ledger.load(), []);
  assert.equal((await ledger.append(act('a'))).n, 1);
  await ledger.close();
});

test('V8: a sealed ledger that was rewritten with a chain that fits is refused', async () => {
  const path = await stored(SEAL);
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  const head = await readFile(headPath(path));
  const stolen = lines.map((line) => JSON.parse(line));
  const macs: readonly string[] = stolen.map(({ mac }) => mac);
  const entries = stolen.map(({ mac: _, ...entry }): LedgerEntry => entry);
  /** The lines as somebody without the key writes them: numbered, chained, with the seals of the lines they come from. */
  const rewritten = (acts: readonly LedgerEntry[]) => {
    const made: LedgerEntry[] = [];
    for (const { n: _n, prev: _prev, hash: _hash, ...rest } of acts) made.push(chain(rest, made.at(-1)));
    return made.map((entry, i) => JSON.stringify({ ...entry, mac: macs[i] ?? macs[0] }));
  };
  const [a, b, c] = entries;
  assert.ok(a && b && c);
  const attacks: Readonly<Record<string, readonly string[]>> = {
    'the last line dropped': lines.slice(0, 2),
    'every line dropped': [],
    'a line dropped and the others renumbered': rewritten([a, c]),
    'the last line changed': rewritten([a, b, { ...c, section: 'x' }]),
    'a line added': [...lines, ...rewritten([a, b, c, { ...c, section: 'd' }]).slice(3)],
    'two lines added': [...lines, ...rewritten([a, b, c, c, c]).slice(3)],
    'the seals removed': lines.map((line) => line.replace(/,"mac":"[0-9a-f]+"/, '')),
  };
  for (const [name, changed] of Object.entries(attacks)) {
    await writeFile(path, changed.map((line) => `${line}\n`).join(''));
    await assert.rejects(new FileLedger(path, SEAL).load(), DamagedFile, name);
  }
  await writeFile(path, `${lines.join('\n')}\n`);
  for (const [name, changed] of Object.entries({
    'a head that says less': JSON.stringify({ ...JSON.parse(String(head)), n: 2, hash: b.hash }),
    'no head': null,
  })) {
    if (changed === null) await rm(headPath(path));
    else await writeFile(headPath(path), changed);
    await assert.rejects(new FileLedger(path, SEAL).load(), DamagedFile, name);
  }
  await writeFile(headPath(path), head);
  const other = { seal: keysFrom(new Uint8Array(32)).chain.of('another scheme'), cipher: null };
  await assert.rejects(new FileLedger(path, other).load(), DamagedFile, 'the ledger of another scheme');
  assert.equal((await new FileLedger(path, SEAL).load()).length, 3);
});

test('V8: an earlier head with the ledger as it is, and a ledger without its head beside a document, are refused', async () => {
  const path = await stored(SEAL);
  await copyFile(headPath(path), `${path}.kept`);
  const ledger = new FileLedger(path, SEAL);
  await ledger.load();
  for (const section of ['d', 'e']) await ledger.append(act(section));
  await ledger.close();
  await copyFile(`${path}.kept`, headPath(path));
  await assert.rejects(new FileLedger(path, SEAL).load(), /more lines than the 3 of its head/);
  await rm(path);
  await rm(headPath(path));
  assert.deepEqual(await new FileLedger(path, SEAL).load(), []);
  await writeFile(join(path, '..', 'base-1'), '');
  await assert.rejects(new FileLedger(path, SEAL).load(), /ledger\.head is damaged: the file is missing/);
});
