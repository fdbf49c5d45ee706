import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import { readWorkbookFile } from './readWorkbookFile';

/** Number formats of a cell with the first of a month, and whether they show its day. */
const FORMATS: readonly (readonly [format: string, showsDay: boolean])[] = [
  ['dd/mm/yyyy', true],
  ['d-mmm-yy', true],
  ['[$-42A]dd mmmm yyyy;@', true],
  ['mm/yyyy', false],
  ['mmm-yy', false],
  ['[$-d]mm/yyyy', false],
  ['"ngày d" mm/yyyy', false],
];

test('a date in a cell is a month alone if its format shows no day', async () => {
  const day = new Date(Date.UTC(1975, 3, 1));
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Danh sách',
        rows: FORMATS.map(() => [day]),
        cells: new Map(FORMATS.map(([numFmt], row) => [`${row},0`, { value: day, style: { numFmt } }])),
      },
    ],
  });
  const { sheets } = await readWorkbookFile('danh-sach.xlsx', bytes);
  assert.deepEqual(
    sheets[0]?.rows.map(([value]) => value),
    FORMATS.map(([, showsDay]) =>
      showsDay ? { day: '1975-04-01' } : { day: '1975-04-01', showsMonth: true },
    ),
  );
});
