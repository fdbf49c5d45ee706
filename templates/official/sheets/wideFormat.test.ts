/** Long lists of people in few pages of readable type, estimated by the widths of the font. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withRosterVotes } from '@schemes/model/scheme/rosterVotes';
import type { TableTypeId } from '@schemes/model/tables/tableType';
import { heightOf, type PageFormat, widthOf } from '@templates/official/page/pageGeometry';
import { schemeTables } from '@templates/official/scheme/schemeTables';
import { printedTable } from '@templates/official/tables/printedTable';
import { printedBlock } from '@templates/official/tables/tableBlocks';
import { tableLook } from '@templates/official/tables/tableLook';
import { LISTS, withPeople } from '@templates/official/testing/withPeople';
import { FIRST_ROWS, MOST_PAGES, OF_ANNEX, OF_APPENDIX, pagesOf, wideFormat } from './wideFormat';

const LONG = withRosterVotes(withPeople(72));
/** Most pages of A3 where A4 would take more than `MOST_PAGES`. */
const MOST_PAGES_OF_A3 = 4;

for (const list of LISTS) {
  test(`${list}: 72 rows on at most eight pages of A4 or four of A3, at 11 pt or more, three or more on the first`, () => {
    const [typed] = schemeTables(LONG, [list as TableTypeId]);
    assert.ok(typed);
    const printed = printedTable(typed.table, typed.type);
    assert.equal(printed.rows.length, 72);
    const blocksAt = (format: PageFormat) => [printedBlock(printed, widthOf(format))];
    for (const around of [OF_ANNEX, OF_APPENDIX]) {
      const format = wideFormat(undefined, blocksAt, around);
      const { pages, firstRows } = pagesOf(blocksAt(format), heightOf(format), around);
      assert.ok(pages <= (format === 'a3' ? MOST_PAGES_OF_A3 : MOST_PAGES), `${format}: ${pages} pages`);
      assert.ok(firstRows >= FIRST_ROWS, `${firstRows} rows on the first page`);
      assert.ok(tableLook(printed.columns, printed.rows, widthOf(format)).size >= 22);
    }
  });
}

test('the house may want wide tables on one paper always', () => {
  const [typed] = schemeTables(LONG, ['roster']);
  assert.ok(typed);
  const printed = printedTable(typed.table, typed.type);
  const blocksAt = (format: PageFormat) => [printedBlock(printed, widthOf(format))];
  assert.equal(wideFormat(undefined, blocksAt, OF_ANNEX), 'a3');
  assert.equal(wideFormat({ tablePaper: 'a4' }, blocksAt, OF_ANNEX), 'landscape');
  const few = { ...printed, rows: printed.rows.slice(0, 5) };
  const fewAt = (format: PageFormat) => [printedBlock(few, widthOf(format))];
  assert.equal(wideFormat(undefined, fewAt, OF_ANNEX), 'landscape');
  assert.equal(wideFormat({ tablePaper: 'a3' }, fewAt, OF_ANNEX), 'a3');
});

test('rows taller than a third of the first page move the table to A3, so that no row is alone there', () => {
  const rows = (height: number) => [
    {
      kind: 'table' as const,
      build: () => assert.fail(),
      heights: () => ({ head: 900, rows: [height, height, height, height] }),
    },
  ];
  assert.equal(
    wideFormat(undefined, () => rows(1500), OF_ANNEX),
    'landscape',
  );
  assert.equal(
    wideFormat(undefined, () => rows(2400), OF_ANNEX),
    'a3',
  );
});
