import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Row } from '../model/tables/tableType';
import type { PlacedTable } from './boundNumberSources';
import { missingNumber } from './missingNumber';

const row = (id: string, heads?: number): Row => ({
  id,
  order: 'a0',
  cells: { group: `Khối ${id}`, ...(heads === undefined ? {} : { heads }) },
});
const frame = (section: string, id: string, ...rows: readonly Row[]): PlacedTable => ({
  section,
  table: { id, type: 'headcount', title: `Khung ${id}`, rows },
});
const missing = (tables: readonly PlacedTable[], id: string, shown = '6 cấp trưởng') => {
  const { reason, table, successor } = missingNumber({ facts: {}, tables }, id, shown);
  return [reason, table, successor?.id ?? null];
};

describe('a missing bound number', () => {
  it('is found by its row id in the table that its row was moved to', () => {
    const tables = [frame('s1', 't1', row('a', 6)), frame('s2', 't2', row('b', 9))];
    assert.deepEqual(missing(tables, 'cell/t1/b/heads'), ['row', 'Khung t1', 'cell/t2/b/heads']);
  });

  it('is found in a row that was cut and pasted, if only one other has the number', () => {
    const tables = [frame('s1', 't1', row('a', 7), row('new', 6))];
    assert.deepEqual(missing(tables, 'cell/t1/b/heads'), ['row', 'Khung t1', 'cell/t1/new/heads']);
    assert.deepEqual(missing(tables, 'cell/t1/b/heads', 'sáu'), ['row', 'Khung t1', 'cell/t1/new/heads']);
    assert.deepEqual(missing(tables, 'cell/t1/b/heads', 'tám'), ['row', 'Khung t1', null]);
  });

  it('is found where only the cells of its row were cut', () => {
    const cut: Row = { id: 'b', order: 'a1', cells: { group: '' } };
    const tables = [frame('s1', 't1', row('a', 7), cut, row('new', 6))];
    assert.deepEqual(missing(tables, 'cell/t1/b/heads'), ['row', 'Khung t1', 'cell/t1/new/heads']);
  });

  it('has no successor where two have the number, or only another column has', () => {
    const two = [frame('s1', 't1', row('a', 6), row('new', 6))];
    assert.deepEqual(missing(two, 'cell/t1/b/heads'), ['row', 'Khung t1', null]);
    assert.deepEqual(missing([frame('s1', 't1', row('a', 6))], 'cell/t1/b/deputies'), [
      'row',
      'Khung t1',
      null,
    ]);
  });

  it('of a removed table is found as the total of the only other table that has it', () => {
    const tables = [frame('s1', 't1', row('a', 2), row('b', 4))];
    assert.deepEqual(missing(tables, 'total/old/heads'), ['table', null, 'total/t1/heads']);
    assert.deepEqual(missing(tables, 'cell/old/x/heads', '4'), ['table', null, 'cell/t1/b/heads']);
  });

  it('of an emptied cell has no successor', () => {
    const tables = [frame('s1', 't1', row('a'), row('b', 6))];
    assert.deepEqual(missing(tables, 'cell/t1/a/heads'), ['empty', 'Khung t1', null]);
    assert.deepEqual(missing(tables, 'roster/women'), ['empty', null, null]);
  });
});
