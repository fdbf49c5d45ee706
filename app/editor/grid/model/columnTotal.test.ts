import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headcount } from '@schemes/model/tables/headcount';
import type { Row } from '@schemes/model/tables/tableType';
import { columnTotal } from './columnTotal';

const row = (id: string, cells: Row['cells'], parent?: string): Row => ({
  id,
  order: id,
  cells,
  ...(parent ? { parent } : {}),
});
const ROWS = [
  row('a', { units: 21, heads: 21, deputies: 63 }),
  row('a1', { units: 10 }, 'a'),
  row('a2', { units: 9 }, 'a'),
  row('b', { units: 8 }),
  row('stated', { units: 58 }),
];
const total = (key: string) => {
  const column = headcount.columns.find((candidate) => candidate.key === key);
  assert.ok(column);
  return columnTotal(column, ROWS);
};

test('parts and the stated row are not counted again', () => assert.equal(total('units'), 29));
test('computed columns are summed too', () => assert.equal(total('positions'), 84));
test('a column without numbers has no total', () => assert.equal(total('other'), null));
