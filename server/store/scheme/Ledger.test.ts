import assert from 'node:assert/strict';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { schemeEngines } from '@server/store/testing/schemeEngines';
import { tempFolder } from '@server/store/testing/tempFolder';
import { FileLedger } from './FileLedger';
import type { LedgerAct } from './Ledger';
import { firstBreak } from './ledgerChain';

const act = (section: string): LedgerAct => ({
  at: '2025-06-01T00:00:00.000Z',
  by: { id: 'dung', name: 'Phạm Quốc Dũng' },
  act: 'approve',
  section,
  note: 'dòng một\ndòng hai',
});

for (const [name, makeEngine] of Object.entries(schemeEngines)) {
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

async function stored(): Promise<string> {
  const path = join(await tempFolder(), 'ledger.jsonl');
  const ledger = new FileLedger(path);
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
