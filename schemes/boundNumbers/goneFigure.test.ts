import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Row } from '../model/tables/tableType';
import type { PlacedTable } from './figureContext';
import { goneFigure } from './goneFigure';

const row = (id: string, heads?: number): Row => ({
  id,
  order: 'a0',
  cells: { group: `Khối ${id}`, ...(heads === undefined ? {} : { heads }) },
});
const frame = (section: string, id: string, ...rows: readonly Row[]): PlacedTable => ({
  section,
  table: { id, type: 'headcount', title: `Khung ${id}`, rows },
});
const told = (tables: readonly PlacedTable[], id: string, shown = '6 cấp trưởng') => {
  const { what, table, successor } = goneFigure({ facts: {}, tables }, id, shown);
  return [what, table, successor?.id ?? null];
};

describe('a bound number that is gone', () => {
  it('was in a row that was moved to another table, where it keeps its id', () => {
    const tables = [frame('s1', 't1', row('a', 6)), frame('s2', 't2', row('b', 9))];
    assert.deepEqual(told(tables, 'cell/t1/b/heads'), ['row', 'Khung t1', 'cell/t2/b/heads']);
  });

  it('was in a row that was cut and pasted: the one other that says the number', () => {
    const tables = [frame('s1', 't1', row('a', 7), row('new', 6))];
    assert.deepEqual(told(tables, 'cell/t1/b/heads'), ['row', 'Khung t1', 'cell/t1/new/heads']);
    assert.deepEqual(told(tables, 'cell/t1/b/heads', 'sáu'), ['row', 'Khung t1', 'cell/t1/new/heads']);
    assert.deepEqual(told(tables, 'cell/t1/b/heads', 'tám'), ['row', 'Khung t1', null]);
  });

  it('was in a row whose cells were cut out of it', () => {
    const cut: Row = { id: 'b', order: 'a1', cells: { group: '' } };
    const tables = [frame('s1', 't1', row('a', 7), cut, row('new', 6))];
    assert.deepEqual(told(tables, 'cell/t1/b/heads'), ['row', 'Khung t1', 'cell/t1/new/heads']);
  });

  it('has no successor where two say the number, or another column does', () => {
    const two = [frame('s1', 't1', row('a', 6), row('new', 6))];
    assert.deepEqual(told(two, 'cell/t1/b/heads'), ['row', 'Khung t1', null]);
    assert.deepEqual(told([frame('s1', 't1', row('a', 6))], 'cell/t1/b/deputies'), ['row', 'Khung t1', null]);
  });

  it('was of a table that is gone: the total of the one other of its column that says it', () => {
    const tables = [frame('s1', 't1', row('a', 2), row('b', 4))];
    assert.deepEqual(told(tables, 'total/old/heads'), ['table', null, 'total/t1/heads']);
    assert.deepEqual(told(tables, 'cell/old/x/heads', '4'), ['table', null, 'cell/t1/b/heads']);
  });

  it('is in a cell that was emptied: nothing is put in its place', () => {
    const tables = [frame('s1', 't1', row('a'), row('b', 6))];
    assert.deepEqual(told(tables, 'cell/t1/a/heads'), ['empty', 'Khung t1', null]);
    assert.deepEqual(told(tables, 'roster/women'), ['empty', null, null]);
  });
});
