import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { roster } from '@schemes/model/tables/roster';
import type { Row } from '@schemes/model/tables/tableType';
import { PLAIN_VIEW } from '../model/gridView';
import { columnValues } from './columnValues';
import { viewRows } from './viewRows';

const PEOPLE: readonly Row[] = [
  { full_name: 'Lê Thị Bình', sex: 'female', birth: '1980', slated: ['standing_committee', 'committee'] },
  { full_name: 'Phạm Đức', sex: 'male', birth: '1979-12', slated: ['committee'] },
  { full_name: 'Nguyễn Văn An', sex: 'male', birth: '1980' },
  { full_name: 'Đỗ Văn An', birth: '1991-01' },
].map((cells, i) => ({ id: `p${i}`, order: `${i}`, cells }));

const byId = new Map(PEOPLE.map((row) => [row.id, row]));
const GRID = {
  lang: 'vi',
  type: roster,
  rows: PEOPLE,
  rowIds: [...byId.keys()],
  rowOf: (id: string) => byId.get(id),
} as const;

function listed(column: string, filters: Record<string, string | string[]> = {}): readonly string[] {
  const known = roster.columns.find(({ key }) => key === column);
  assert.ok(known);
  return columnValues(GRID, PEOPLE, { ...PLAIN_VIEW, filters }, known).map(
    ({ label, rows }) => `${label || '-'} ${rows}`,
  );
}

describe('the values that a filter lists', () => {
  test('are in the order of the column, each with its rows; the empty cell is last', () => {
    assert.deepEqual(listed('sex'), ['Nam 2', 'Nữ 1', '- 1']);
    assert.deepEqual(listed('birth'), ['12/1979 1', '1980 2', '01/1991 1']);
    assert.deepEqual(listed('full_name'), ['Đỗ Văn An 1', 'Nguyễn Văn An 1', 'Lê Thị Bình 1', 'Phạm Đức 1']);
  });

  test('a cell of several choices counts for each', () => {
    const values = listed('slated');
    assert.deepEqual(values.map((text) => text.split(' ').at(-1)).sort(), ['1', '2', '2']);
  });

  test('count the rows that pass the other filters, and stay when their own filter hides them', () => {
    assert.deepEqual(listed('birth', { sex: ['male'], birth: ['1980'] }), [
      '12/1979 1',
      '1980 1',
      '01/1991 0',
    ]);
  });

  test('each of them, taken as the filter, shows as many rows as it says', () => {
    for (const column of roster.columns) {
      for (const { key, rows } of columnValues(GRID, PEOPLE, PLAIN_VIEW, column)) {
        const view = { ...PLAIN_VIEW, filters: { [column.key]: [key] } };
        assert.equal(viewRows(GRID, PEOPLE, view).length, rows, `${column.key} ${key}`);
      }
    }
  });
});
