import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headcount } from '@schemes/model/tables/headcount';
import { roster } from '@schemes/model/tables/roster';
import type { Row } from '@schemes/model/tables/tableType';
import { missingSums, partSums } from '@schemes/tableViews/partSums';
import { gridLines } from './gridLines';

function row(id: string, cells: Row['cells'], parent?: string): Row {
  return parent === undefined ? { id, order: id, cells } : { id, order: id, cells, parent };
}

const AGENCIES = row('agencies', { units: 21, heads: 20 });
const ROWS = [
  row('offices', { units: 6 }),
  AGENCIES,
  row('large', { units: 10, heads: 10, deputies: 30 }, 'agencies'),
  row('middle', { units: 9, heads: 9, deputies: 27 }, 'agencies'),
  row('small', { units: 2, heads: 2, deputies: 6 }, 'agencies'),
  row('service', { units: 8 }),
];

test('the parts of a row add up, computed positions too', () => {
  const sum = partSums(headcount, ROWS).get('agencies');
  assert.equal(sum?.parts, 3);
  assert.equal(sum?.sums.units, 21);
  assert.equal(sum?.sums.deputies, 63);
  assert.equal(sum?.sums.positions, 84);
});

test('missing sums are those of the columns that are blank in the row itself', () => {
  const sum = partSums(headcount, ROWS).get('agencies');
  assert.deepEqual(missingSums(headcount, AGENCIES, sum), { heads: 21, deputies: 63 });
});

test('a table whose rows are people has no sub-totals', () => {
  assert.equal(partSums(roster, ROWS).size, 0);
});

test('the sub-total follows the last part, and is not counted as a row', () => {
  const parents = new Map(ROWS.map(({ id, parent }) => [id, parent]));
  const lines = gridLines([...parents.keys()], (id) => parents.get(id), new Set(['agencies']));
  assert.deepEqual(
    lines.map((line) => line.row ?? `Σ ${line.sumOf}`),
    ['offices', 'agencies', 'large', 'middle', 'small', 'Σ agencies', 'service'],
  );
  assert.deepEqual(lines.at(-1), { row: 'service', index: 5 });
});

test('rows whose parts are not summed, or not shown, get no line', () => {
  const parents = new Map(ROWS.map(({ id, parent }) => [id, parent]));
  const ids = ['offices', 'agencies', 'service'];
  assert.equal(gridLines(ids, (id) => parents.get(id), new Set(['agencies'])).length, 3);
  assert.equal(gridLines([...parents.keys()], (id) => parents.get(id), new Set()).length, 6);
});
