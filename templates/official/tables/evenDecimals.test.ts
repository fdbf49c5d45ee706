import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evenDecimals } from './evenDecimals';
import { textColumn, textRow } from './textTable';

function printed(cells: readonly string[], even: boolean): readonly string[] {
  const rows = cells.map((cell, i) => textRow(i, { share: cell === '' ? [] : [cell] }));
  const [column] = evenDecimals([textColumn('Tỷ lệ', 'share', 40, { even })], rows);
  return rows.map((row) => column?.lines(row, rows).join() ?? '');
}

test('all percentages of a column have as many decimals as the longest one needs', () => {
  assert.deepEqual(printed(['95%', '93,33%', '', '100%'], true), ['95,00%', '93,33%', '', '100,00%']);
  assert.deepEqual(printed(['95', '13,3', '1.200'], true), ['95,0', '13,3', '1.200,0']);
  assert.deepEqual(printed(['95%', '90%'], true), ['95%', '90%'], 'whole ones stay whole');
  assert.deepEqual(printed(['x', '93,33%'], true), ['x', '93,33%'], 'words stay words');
  assert.deepEqual(printed(['95%', '93,33%'], false), ['95%', '93,33%']);
});
