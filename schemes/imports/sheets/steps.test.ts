import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TABLE_TYPES } from '../../model/tables/tableTypes';
import { planInSteps } from './planImport';
import { importedRowsInSteps } from './readImportedRows';
import type { Steps } from './steps';

/** The shares that the steps report, and their result. */
function walk<T>(steps: Steps<T>): { readonly shares: readonly number[]; readonly result: T } {
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { shares, result: step.value };
    shares.push(step.value);
  }
}

const type = TABLE_TYPES.quotas;
const sheet = (n: number) => ({
  name: 'a',
  rows: [['Tên'], ...Array.from({ length: n }, (_, i) => [`Chi bộ ${i}`])],
  merges: [],
});
const mapping = [{ column: 0, target: 'organisation' }] as const;

test('a long file is read and compared in steps, with growing shares', () => {
  const read = walk(importedRowsInSteps(sheet(450), 1, type, mapping));
  assert.equal(read.result.rows.length, 450);
  const compared = walk(planInSteps(read.result, type, [], ['organisation']));
  assert.equal(compared.result.added.length, 450);
  // Reading goes over the rows three times: for the fonts of the sheet, for the texts and for the values.
  for (const [{ shares }, pauses] of [
    [read, 12],
    [compared, 4],
  ] as const) {
    assert.equal(shares.length, pauses);
    assert.ok(shares.every((share, i) => share > (shares[i - 1] ?? 0) && share < 1));
  }
});

test('a short file takes a single step', () =>
  assert.deepEqual(walk(importedRowsInSteps(sheet(40), 1, type, mapping)).shares, []));
