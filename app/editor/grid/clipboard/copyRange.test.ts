import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { CellType, CellValue } from '@schemes/model/cells/cell';
import { sortCodes } from '@schemes/model/cells/parseCell';
import { roster } from '@schemes/model/tables/roster';
import type { Row } from '@schemes/model/tables/tableType';
import fc from 'fast-check';
import type { GridCells } from '../model/GridCells';
import { copyRange } from './copyRange';
import { pasteBlock } from './pasteBlock';
import { type Block, readBlock } from './readBlock';
import { readHtmlTable } from './readHtmlTable';
import { addTableElements } from './testing/tableElements';

let remove = () => {};
before(() => {
  remove = addTableElements();
});
after(() => remove());

function grid(rows: readonly Row[], rowIds = rows.map(({ id }) => id)): GridCells {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return { lang: 'vi', type: roster, rows, rowOf: (id) => byId.get(id), rowIds };
}

const whole = (cells: GridCells) => ({
  top: 0,
  bottom: cells.rowIds.length - 1,
  left: 0,
  right: cells.type.columns.length - 1,
});

const WORDS = [
  'Trần',
  'Văn',
  'Đảng ủy',
  '=1+1',
  '-',
  '+84',
  '@x',
  '"x"',
  '"',
  '<b>',
  '&amp;',
  "'90",
  '15/8',
  '4.687',
];
const year = fc.integer({ min: 1920, max: 2030 });
const two = (max: number) => fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, '0'));

/** Any value that a cell of a column may hold. */
function anyValue(type: CellType): fc.Arbitrary<CellValue> {
  const codes = type.choices ?? [];
  switch (type.kind) {
    case 'integer':
      return fc.integer({ min: type.min ?? 0, max: type.max ?? 99_999 });
    case 'percent':
      return fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100);
    case 'monthYear':
      return fc.oneof(
        year.map(String),
        fc.tuple(year, two(12)).map(([y, month]) => `${y}-${month}`),
      );
    case 'date':
      return fc.tuple(year, two(12), two(28)).map(([y, month, day]) => `${y}-${month}-${day}`);
    case 'choice':
      return fc.constantFrom(...codes);
    case 'choices':
      return fc
        .uniqueArray(fc.constantFrom(...codes), { minLength: 1 })
        .map((chosen) => sortCodes(type, chosen));
    case 'text':
      return fc
        .tuple(
          fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }),
          fc.constantFrom(' ', '\n'),
        )
        .map(([words, between]) =>
          words
            .join(between)
            .slice(0, type.maxLength ?? 500)
            .trim(),
        );
  }
}

const written = roster.columns.filter((column) => !column.compute && !column.restricted);
const people = fc.array(
  fc.record(Object.fromEntries(written.map((column) => [column.key, anyValue(column)])), {
    requiredKeys: [],
  }),
  { minLength: 1, maxLength: 4 },
);

describe('a copied range is read back to the same values', () => {
  const readers: readonly (readonly [string, (cells: GridCells) => Block | null])[] = [
    ['from its HTML', (cells) => readHtmlTable(copyRange(cells, whole(cells)).html)],
    ['from its text', (cells) => readBlock(copyRange(cells, whole(cells)).text)],
  ];
  for (const [title, read] of readers) {
    test(title, () => {
      fc.assert(
        fc.property(people, (all) => {
          const rows = all.map((cells, i) => ({ id: `r${i}`, order: `${i}`, cells: cells as Row['cells'] }));
          const source = grid(rows);
          const empty = grid(rows.map(({ id, order }) => ({ id, order, cells: {} })));
          const block = read(source);
          assert.ok(block);
          const change = pasteBlock(block, whole(empty), empty, null);
          assert.deepEqual(change.rejected, []);
          const back = new Map<string, Record<string, CellValue>>(rows.map(({ id }) => [id, {}]));
          for (const { row, column, value } of change.cells)
            if (value !== undefined) Object.assign(back.get(row) ?? {}, { [column]: value });
          assert.deepEqual(
            [...back.values()],
            rows.map(({ cells }) => ({ ...cells })),
          );
        }),
        { numRuns: 40 },
      );
    });
  }
});

test('a copy has what the screen shows: no filtered row and no hidden column', () => {
  const rows = ['An', 'Bình', 'Chung'].map((name, i) => ({
    id: `r${i}`,
    order: `${i}`,
    cells: { full_name: name, sex: 'male', birth: '1975-04' },
  }));
  const shown: GridCells = {
    ...grid(rows, ['r0', 'r2']),
    type: { ...roster, columns: roster.columns.filter(({ key }) => key === 'full_name' || key === 'birth') },
  };
  const { text, html } = copyRange(shown, whole(shown));
  assert.equal(text, 'An\t04/1975\nChung\t04/1975');
  assert.deepEqual(
    readHtmlTable(html)?.map((line) => line.map((cell) => cell.text)),
    [
      ['An', '04/1975'],
      ['Chung', '04/1975'],
    ],
  );
});
