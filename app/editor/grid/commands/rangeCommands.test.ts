import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { headcount } from '@schemes/model/tables/headcount';
import { roster } from '@schemes/model/tables/roster';
import { seats } from '@schemes/model/tables/seats';
import type { Row, TableType } from '@schemes/model/tables/tableType';
import { copyRange } from '../clipboard/copyRange';
import { pasteBlock } from '../clipboard/pasteBlock';
import { readBlock } from '../clipboard/readBlock';
import type { CellsChange } from '../model/CellsChange';
import type { GridCells } from '../model/GridCells';
import { type GridRange, gridRange } from '../model/gridRange';
import { rangeFigures } from '../model/rangeFigures';
import { clearRange } from './clearRange';
import { fillRange, fillSeries, lastRowToFill } from './fillRange';
import { sumRange } from './sumRange';

const row = (id: string, cells: Row['cells'], parent?: string): Row =>
  parent === undefined ? { id, order: id, cells } : { id, order: id, cells, parent };

function grid(type: TableType, rows: readonly Row[], extra: readonly string[] = []): GridCells {
  const byId = new Map(rows.map((one) => [one.id, one]));
  return { lang: 'vi', type, rows, rowOf: (id) => byId.get(id), rowIds: [...byId.keys(), ...extra] };
}

/** The range between two cells written as `row.column`. */
function span(table: GridCells, from: string, to = from): GridRange {
  const place = (text: string) => ({ row: text.split('.')[0] ?? '', column: text.split('.')[1] ?? '' });
  const keys = table.type.columns.map(({ key }) => key);
  return gridRange(place(from), place(to), table.rowIds, keys);
}

const written = ({ cells }: CellsChange) => cells.map(({ row: r, column, value }) => [r, column, value]);

const ROSTER = grid(roster, [
  row('a', { full_name: 'Trần Văn An', sex: 'male', birth: '1975-04', party_official: '2001-02-15' }),
  row('b', { full_name: 'Lê Thị Bình', sex: 'female', birth: '1980' }),
  row('c', {}),
]);
const COUNTS = grid(
  headcount,
  [
    row('g', { group: 'Sở', units: 21, heads: 21 }),
    row('g1', { units: 10, heads: 10 }, 'g'),
    row('g2', { units: 9 }, 'g'),
    row('h', { group: 'Huyện', units: 8 }),
  ],
  ['stated'],
);

describe('copying a range', () => {
  test('dates, words and figures are copied as Vietnamese offices write them, and pasted unchanged', () => {
    const range = span(ROSTER, 'a.full_name', 'b.birth');
    const { text } = copyRange(ROSTER, range);
    assert.equal(text, 'Trần Văn An\tNam\t04/1975\nLê Thị Bình\tNữ\t1980');
    const back = pasteBlock(readBlock(text), range, ROSTER, null);
    assert.deepEqual([back.rejected, back.lockedCount], [[], 0]);
    for (const { row: id, column, value } of back.cells)
      assert.deepEqual(value, ROSTER.rowOf(id)?.cells[column]);
  });

  test('numbers are numbers in every locale, everything else is text, in the HTML', () => {
    const table = grid(seats, [row('secretary', { current: 4687, note: '=1+1\n<b>' })]);
    const { html, text } = copyRange(table, span(table, 'secretary.title', 'secretary.note'));
    assert.match(html, /<td x:num="4687" sdval="4687" sdnum="1033;1066;General">4687<\/td>/);
    assert.match(html, /<td style='mso-number-format:"\\@"' sdnum="1066;1066;@">Bí thư<\/td>/);
    assert.match(html, /=1\+1<br [^>]*>&lt;b&gt;<\/td>/);
    assert.match(text, /"'=1\+1\n<b>"$/);
  });
});

describe('pasting into a range', () => {
  test('a single value fills it', () => {
    const change = pasteBlock(readBlock('Kinh'), span(ROSTER, 'a.ethnic', 'c.ethnic'), ROSTER, null);
    assert.deepEqual(written(change), [
      ['a', 'ethnic', 'Kinh'],
      ['b', 'ethnic', 'Kinh'],
      ['c', 'ethnic', 'Kinh'],
    ]);
  });

  test('a block that is longer than the table adds rows', () => {
    let n = 0;
    const block = readBlock('Trần Văn Chung\tNam\t4/1975\nLê Thị Dung\tnu\t15-2-1980');
    const change = pasteBlock(block, span(ROSTER, 'c.full_name'), ROSTER, () => `new${++n}`);
    assert.deepEqual(written(change), [
      ['c', 'full_name', 'Trần Văn Chung'],
      ['c', 'sex', 'male'],
      ['c', 'birth', '1975-04'],
      ['new1', 'full_name', 'Lê Thị Dung'],
      ['new1', 'sex', 'female'],
      ['new1', 'birth', '1980-02-15'],
    ]);
  });

  test('a block that fits several times is repeated', () => {
    const range = span(COUNTS, 'g.units', 'h.heads');
    const change = pasteBlock(readBlock('1\t2'), range, COUNTS, null);
    assert.deepEqual(
      change.cells.map(({ value }) => value),
      [1, 2, 1, 2, 1, 2, 1, 2],
    );
  });

  test('values that do not parse are listed with their cells and reasons, the others are written', () => {
    const block = readBlock('Kinh\nTày');
    const bad = pasteBlock(readBlock('13/1975'), span(ROSTER, 'c.birth'), ROSTER, null);
    assert.deepEqual(
      bad.rejected.map(({ row: r, column, text, problem }) => [r, column, text, problem.code]),
      [['c', 'birth', '13/1975', 'cell.notMonthYear']],
    );
    const beyond = pasteBlock(block, span(ROSTER, 'c.ethnic'), ROSTER, null);
    assert.deepEqual(written(beyond), [['c', 'ethnic', 'Kinh']]);
    assert.deepEqual(
      beyond.rejected.map(({ row: r, text, problem }) => [r, text, problem.code]),
      [[null, 'Tày', 'grid.leftOutside']],
    );
  });

  test('computed cells and names of fixed rows stay and are counted', () => {
    const table = grid(seats, [row('secretary', { current: 1 })]);
    const block = readBlock('Khác\t5\t5\t5\t5\t5\t5\t9\t9\tx');
    const change = pasteBlock(block, span(table, 'secretary.title'), table, null);
    assert.equal(change.lockedCount, 3);
    assert.equal(change.cells.length, 7);
  });

  test('the number from another program is used where its text does not parse', () => {
    const serial = [[{ text: 'Apr-75', number: 27485 }]];
    assert.deepEqual(written(pasteBlock(serial, span(ROSTER, 'c.birth'), ROSTER, null)), [
      ['c', 'birth', '1975-04'],
    ]);
    const whole = [[{ text: '15-Thg8-76', number: 27987 }]];
    assert.deepEqual(written(pasteBlock(whole, span(ROSTER, 'c.birth'), ROSTER, null)), [
      ['c', 'birth', '1976-08-15'],
    ]);
    const thousands = [[{ text: '4,687', number: 4687 }]];
    assert.deepEqual(written(pasteBlock(thousands, span(COUNTS, 'g.units'), COUNTS, null)), [
      ['g', 'units', 4687],
    ]);
  });
});

describe('filling, clearing, summing', () => {
  test('fill down repeats the first row of the range; of one cell, the cell above', () => {
    assert.deepEqual(written(fillRange(ROSTER, span(ROSTER, 'a.sex', 'c.birth'), 'down')), [
      ['b', 'sex', 'male'],
      ['b', 'birth', '1975-04'],
      ['c', 'sex', 'male'],
      ['c', 'birth', '1975-04'],
    ]);
    assert.deepEqual(written(fillRange(ROSTER, span(ROSTER, 'c.birth'), 'down')), [['c', 'birth', '1980']]);
    assert.deepEqual(fillRange(ROSTER, span(ROSTER, 'a.birth'), 'down').cells, []);
  });

  test('fill right parses the value for each column and lists what does not fit', () => {
    const change = fillRange(ROSTER, span(ROSTER, 'a.full_name', 'a.birth'), 'right');
    assert.deepEqual(
      change.rejected.map(({ column, problem }) => [column, problem.code]),
      [
        ['sex', 'cell.notChoice'],
        ['birth', 'cell.notMonthYear'],
      ],
    );
    const counts = fillRange(COUNTS, span(COUNTS, 'g1.units', 'g1.positions'), 'right');
    assert.deepEqual([counts.cells.length, counts.lockedCount], [8, 1]);
  });

  test('the fill handle continues a series down, and skips computed cells and the stated row', () => {
    const table = grid(
      headcount,
      [row('a', { units: 1 }), row('b', { units: 3 }), row('c', {}), row('d', {})],
      ['stated'],
    );
    const from = span(table, 'a.units', 'b.units');
    assert.deepEqual(written(fillSeries(table, from, { ...from, bottom: 4 })), [
      ['c', 'units', 5],
      ['d', 'units', 7],
    ]);
    const computed = headcount.columns.findIndex((column) => column.compute);
    const change = fillSeries(
      table,
      { top: 0, bottom: 0, left: computed, right: computed },
      {
        top: 0,
        bottom: 2,
        left: computed,
        right: computed,
      },
    );
    assert.deepEqual([change.cells, change.lockedCount], [[], 2]);
  });

  test('the fill handle copies words and choices, numbers names, and goes to the right by what columns take', () => {
    const one = span(ROSTER, 'a.full_name', 'a.birth');
    assert.deepEqual(written(fillSeries(ROSTER, one, { ...one, bottom: 2 })), [
      ['b', 'full_name', 'Trần Văn An'],
      ['c', 'full_name', 'Trần Văn An'],
      ['b', 'sex', 'male'],
      ['c', 'sex', 'male'],
      ['b', 'birth', '1975-04'],
      ['c', 'birth', '1975-04'],
    ]);
    const counts = grid(headcount, [row('a', { units: 2, heads: 4 })]);
    const two = span(counts, 'a.units', 'a.heads');
    const right = fillSeries(counts, two, { ...two, right: two.right + 1 });
    assert.deepEqual(
      right.cells.map(({ value }) => value),
      [6],
    );
    // A name is not a sex: the value is reported and not written.
    const name = span(ROSTER, 'a.full_name');
    const refused = fillSeries(ROSTER, name, { ...name, right: name.right + 1 });
    assert.deepEqual([refused.cells, refused.rejected.map(({ text }) => text)], [[], ['Trần Văn An']]);
  });

  test('a series that leaves what a column takes stops there and names each value', () => {
    const table = grid(headcount, [
      row('a', { units: 4 }),
      row('b', { units: 2 }),
      row('c', {}),
      row('d', {}),
    ]);
    const from = span(table, 'a.units', 'b.units');
    const change = fillSeries(table, from, { ...from, bottom: 3 });
    assert.deepEqual(written(change), [['c', 'units', 0]]);
    assert.deepEqual(
      change.rejected.map(({ row: r, text, problem }) => [r, text, problem.code]),
      [['d', '-2', 'cell.outOfRange']],
    );
  });

  test('a double click on the fill handle goes as far as the column beside is filled, not into the stated row', () => {
    const table = grid(
      headcount,
      [row('a', { group: 'x', units: 1 }), row('b', { group: 'y' }), row('c', { group: 'z' }), row('d', {})],
      ['stated'],
    );
    assert.equal(lastRowToFill(table, span(table, 'a.units')), 2);
    assert.equal(lastRowToFill(table, span(table, 'd.units')), 3);
    assert.equal(lastRowToFill(table, span(table, 'a.note')), 2, 'the names, where nothing is beside');
    const fixed = grid(seats, [], ['secretary', 'deputy_secretary']);
    assert.equal(lastRowToFill(fixed, { top: 0, bottom: 0, left: 1, right: 1 }), 1);
  });

  test('clearing empties what is filled and counts what may not be emptied', () => {
    const change = clearRange(COUNTS, span(COUNTS, 'g.group', 'g.note'));
    assert.deepEqual(written(change), [
      ['g', 'group', undefined],
      ['g', 'units', undefined],
      ['g', 'heads', undefined],
    ]);
    assert.equal(change.lockedCount, 1);
  });

  test('Alt+= writes the sum of parts into their row, and the totals into the stated row', () => {
    assert.deepEqual(written(sumRange(COUNTS, span(COUNTS, 'g.units', 'g.deputies'))), [
      ['g', 'units', 19],
      ['g', 'heads', 10],
    ]);
    assert.deepEqual(written(sumRange(COUNTS, span(COUNTS, 'stated.units'))), [['stated', 'units', 29]]);
    assert.deepEqual(sumRange(COUNTS, span(COUNTS, 'h.units')).cells, []);
  });

  test('a range is counted and summed', () => {
    assert.deepEqual(rangeFigures(COUNTS, span(COUNTS, 'g1.units', 'h.heads')), {
      rows: 3,
      columns: 2,
      filled: 4,
      sum: 37,
    });
  });
});
