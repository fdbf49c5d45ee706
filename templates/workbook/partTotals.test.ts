/** A group of the headcount frame that says nothing itself: its parts stand for it, on paper as in the spreadsheet. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableFigures } from '@schemes/boundNumbers/tableFigures';
import type { Snapshot, TableSnapshot } from '@schemes/model/scheme/snapshot';
import type { Row } from '@schemes/model/tables/tableType';
import { deAnPaper } from '@templates/official/kinds/deAn';
import { packPaper } from '@templates/official/packing/packPaper';
import { SAMPLE } from '@templates/official/testing/paperLooks';
import { readPaper } from '@templates/official/testing/readPaper';
import { FINAL_SETTING } from '@templates/official/testing/sampleSetting';
import { all } from '@templates/official/testing/xmlTree';
import { readXlsx } from 'hucre/xlsx';
import { schemeWorkbook } from './schemeWorkbook';

const row = (id: string, cells: Row['cells'], parent?: string): Row => ({
  id,
  order: id,
  ...(parent === undefined ? {} : { parent }),
  cells: { group: `Khối ${id}`, ...cells },
});
const frame = (agencies: Row['cells'], ...small: readonly Row[]): TableSnapshot => ({
  id: 'frame',
  type: 'headcount',
  title: 'Khung số lượng',
  rows: [
    row('a', { units: 6, heads: 6, deputies: 15 }),
    row('b', agencies),
    row('b1', { units: 10, heads: 10, deputies: 30 }, 'b'),
    row('b2', { units: 9, heads: 9, deputies: 27 }, 'b'),
    ...small,
  ],
});
const SMALL = row('b3', { units: 2, heads: 2, deputies: 6 }, 'b');
const schemeOf = (table: TableSnapshot): Snapshot => ({
  ...SAMPLE,
  sections: SAMPLE.sections.map((section, i) => ({ ...section, tables: i === 1 ? [table] : [] })),
});

/** The numbers of a group and of the totals, in the spreadsheet and in the paper, as written. */
async function read(table: TableSnapshot, name: string): Promise<Record<'sheet' | 'paper', string>> {
  const scheme = schemeOf(table);
  const bytes = await schemeWorkbook(scheme);
  assert.ok(bytes);
  const { sheets } = await readXlsx(bytes);
  const line = (sheets[0]?.rows ?? []).find((cells) => cells.includes(name)) ?? [];
  const paper = readPaper(await packPaper(deAnPaper(scheme, FINAL_SETTING)));
  const texts = paper.tables
    .flatMap((one) => all(one, 'w:tr'))
    .map((tr) =>
      all(tr, 'w:tc').map((tc) =>
        all(tc, 'w:t')
          .flatMap(({ children }) => children)
          .join(''),
      ),
    );
  const printed = texts.find((cells) => cells.includes(name)) ?? [];
  const numbers = (cells: readonly unknown[]) =>
    cells
      .slice(cells.indexOf(name) + 1)
      .filter((value) => /^\d+$/.test(String(value)))
      .join(' ');
  return { sheet: numbers(line), paper: numbers(printed) };
}

const totalOf = (table: TableSnapshot, column: string) =>
  tableFigures('s', table).find(({ id }) => id === `total/frame/${column}`)?.value;

test('a blank group prints what its parts add up to, and the total counts them', async () => {
  const table = frame({}, SMALL);
  assert.deepEqual(await read(table, 'Khối b'), { sheet: '21 21 63 84', paper: '21 21 63 84' });
  assert.deepEqual(await read(table, 'Cộng'), { sheet: '27 27 78 105', paper: '27 27 78 105' });
  assert.equal(totalOf(table, 'units'), 27);
  assert.equal(totalOf(table, 'positions'), 105);
});

test('what a group says itself is printed and counted as said', async () => {
  const table = frame({ units: 20, heads: 21 }, SMALL);
  assert.deepEqual(await read(table, 'Khối b'), { sheet: '20 21 63 84', paper: '20 21 63 84' });
  assert.equal(totalOf(table, 'units'), 26);
});

test('of units nothing is added while a part is blank; of posts a blank part means none', async () => {
  const table = frame({}, row('b3', { heads: 2 }, 'b'));
  assert.equal((await read(table, 'Khối b')).paper, '21 57 78');
  assert.equal(totalOf(table, 'units'), 6);
});
