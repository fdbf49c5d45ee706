import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roster } from '@schemes/model/tables/roster';
import { statistics } from '@schemes/model/tables/statistics';
import type { Row, TableType } from '@schemes/model/tables/tableType';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';
import { gridType } from '../model/gridType';
import { printBlocks } from './printBlocks';

const FULL: readonly Row[] = [{ id: 'a', order: 'a', cells: { congress_votes: 100, target_percent: 15 } }];
const keys = (type: TableType) => type.columns.map(({ key }) => key);

test('the blocks of every table have each column once, and the names in each block', () => {
  for (const type of Object.values(TABLE_TYPES).map(gridType)) {
    const rows: Row[] = [
      { id: 'a', order: 'a', cells: Object.fromEntries(type.columns.map(({ key }) => [key, 1])) },
    ];
    const { blocks } = printBlocks(type, [], rows);
    const printed = blocks.flatMap((block) => keys(block.type).filter((key) => key !== type.label));
    const shown = keys(type).filter((key) => key !== type.label);
    const sparse = type.columns.flatMap((column) => (column.sparse && column.compute ? [column.key] : []));
    assert.deepEqual(
      printed.filter((key) => !sparse.includes(key)),
      shown.filter((key) => !sparse.includes(key)),
      type.id,
    );
    for (const block of blocks) assert.equal(block.type.columns[0]?.key, type.label);
  }
});

test('a narrow table is printed upright in one block, the roster across in blocks that fit a page', () => {
  assert.deepEqual(
    [printBlocks(statistics, ['note'], []).landscape, printBlocks(statistics, ['note'], []).blocks.length],
    [false, 1],
  );
  const { blocks, landscape } = printBlocks(gridType(roster), [], FULL);
  assert.ok(landscape);
  assert.equal(blocks.length, 4);
  for (const { width } of blocks) assert.ok(width <= 1400, String(width));
});

test('a column that papers leave out where it is empty is printed only with values; hidden columns are not printed', () => {
  const has = (rows: readonly Row[], hidden: readonly string[], key: string) =>
    printBlocks(gridType(roster), hidden, rows).blocks.some(({ type }) => keys(type).includes(key));
  assert.equal(has(FULL, [], 'congress_votes'), true);
  assert.equal(has([], [], 'congress_votes'), false);
  assert.equal(has(FULL, ['home_town'], 'home_town'), false);
});
