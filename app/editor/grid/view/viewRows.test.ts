import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { headcount } from '@schemes/model/tables/headcount';
import { roster } from '@schemes/model/tables/roster';
import type { Row, TableType } from '@schemes/model/tables/tableType';
import fc from 'fast-check';
import { PLAIN_VIEW, readGridView } from '../model/gridView';
import { updateArrangement } from './updateArrangement';
import { viewRows } from './viewRows';

const row = (id: string, cells: Row['cells'], parent?: string): Row =>
  parent === undefined ? { id, order: id, cells } : { id, order: id, cells, parent };

const PEOPLE = [
  row('b', { full_name: 'Lê Thị Bình', sex: 'female', birth: '1980', terms_in_post: 10 }),
  row('d', { full_name: 'Phạm Đức', sex: 'male', birth: '1979-12' }),
  row('a2', { full_name: 'Nguyễn Văn An', sex: 'male', birth: '1975-04', terms_in_post: 2 }),
  row('a1', { full_name: 'Đỗ Văn An', birth: '1991-01', terms_in_post: 9 }),
];

function shown(view: object, rows: readonly Row[] = PEOPLE, type: TableType = roster): string {
  const byId = new Map(rows.map((one) => [one.id, one]));
  const grid = {
    lang: 'vi',
    type,
    rows,
    rowIds: [...byId.keys()],
    rowOf: (id: string) => byId.get(id),
  } as const;
  return viewRows(grid, rows, { ...PLAIN_VIEW, ...view }).join(' ');
}
const sort = (column: string, down = false) => ({ sort: { column, down } });
const filter = (column: string, asked: string | string[]) => ({ filters: { [column]: asked } });

describe('rows in the view of one person', () => {
  test('people are sorted by given name, as in Vietnamese lists', () => {
    assert.equal(shown(sort('full_name')), 'a1 a2 b d');
    assert.equal(shown(sort('full_name', true)), 'd b a2 a1');
  });

  test('numbers sort by value, months by time, choices in the order offered; empty cells come last in both directions', () => {
    assert.equal(shown(sort('terms_in_post')), 'a2 a1 b d');
    assert.equal(shown(sort('terms_in_post', true)), 'b a1 a2 d');
    assert.equal(shown(sort('birth')), 'a2 d b a1');
    assert.equal(shown(sort('sex')), 'd a2 b a1');
  });

  for (const [column, asked, ids] of [
    ['full_name', 'van an', 'a2 a1'],
    ['full_name', 'ĐỨC', 'd'],
    ['terms_in_post', '>= 9', 'b a1'],
    ['terms_in_post', '= 2', 'a2'],
    ['terms_in_post', '=', 'd'],
    ['terms_in_post', '<>', 'b a2 a1'],
    ['birth', '< 1980', 'd a2'],
    ['birth', '= 1975', 'a2'],
    ['birth', '12/1979..1980', 'b d'],
    ['birth', '04/1975', 'a2'],
    ['sex', ['female', ''], 'b a1'],
    ['full_name', '  ', 'b d a2 a1'],
  ] as const) {
    test(`«${[asked].flat()}» in ${column} shows ${ids}`, () =>
      assert.equal(
        shown(
          filter(column, [...[asked].flat()].length > 1 || typeof asked !== 'string' ? [...asked] : asked),
        ),
        ids,
      ));
  }

  test('parts stay below their row; a part that fits brings its row', () => {
    const rows = [
      row('h', { group: 'Huyện', units: 8 }),
      row('g', { group: 'Sở', units: 3 }),
      row('g2', { group: 'Kinh tế', units: 2 }, 'g'),
      row('g1', { group: 'Nội chính', units: 1 }, 'g'),
    ];
    assert.equal(shown(sort('units'), rows, headcount), 'g g1 g2 h');
    assert.equal(shown(filter('group', 'kinh te'), rows, headcount), 'g g2');
    assert.equal(shown(filter('group', 'sở'), rows, headcount), 'g g2 g1');
  });
});

test('sorting loses and duplicates no row', () => {
  const cells = fc.record({ terms_in_post: fc.integer(), full_name: fc.string() }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 30 }), fc.boolean(), (all, down) => {
      const rows = all.map((one, i) => row(String(i), one));
      for (const column of ['terms_in_post', 'full_name']) {
        const ids = shown(sort(column, down), rows).split(' ').filter(Boolean);
        assert.deepEqual(ids.toSorted(), rows.map(({ id }) => id).toSorted());
      }
    }),
  );
});

describe('a view while the table changes', () => {
  const known = new Set(['a', 'b', 'c']);
  test('rows stay in place, new rows follow their predecessor, removed rows go', () => {
    assert.deepEqual(updateArrangement(['c', 'a'], known, ['a', 'x', 'b', 'y', 'c']), ['c', 'a', 'x', 'y']);
    assert.deepEqual(updateArrangement(['c', 'a'], known, ['n', 'a', 'b']), ['n', 'a']);
  });
});

test('a stored view of another version is read if it is valid', () => {
  assert.deepEqual(readGridView({ hidden: ['note'] }), { ...PLAIN_VIEW, hidden: ['note'] });
  for (const json of [null, 5, { widths: { a: 1e9 } }, { filters: { a: 3 } }])
    assert.deepEqual(readGridView(json), PLAIN_VIEW);
});
