import assert from 'node:assert/strict';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { tempFolder } from '@server/store/testing/tempFolder';
import { FileOfficeLedger } from './FileOfficeLedger';
import { MemoryOfficeLedger } from './MemoryOfficeLedger';
import type { OfficeAct, OfficeEntry, OfficeLedger } from './OfficeLedger';

const implementations: Record<string, () => Promise<OfficeLedger>> = {
  memory: async () => new MemoryOfficeLedger(),
  file: async () => new FileOfficeLedger(join(await tempFolder(), 'register', 'office.jsonl')),
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

async function written(count: number): Promise<string> {
  const path = join(await tempFolder(), 'office.jsonl');
  const ledger = new FileOfficeLedger(path);
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
