import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnWidths } from './columnWidths';
import type { PaperColumn } from './paperColumn';
import { shareWidth } from './shareWidth';
import { spanGrid } from './spanGrid';

const one = { columns: 1, rows: 1 };

test('cells take the first free columns, as in HTML', () => {
  const { columns, places } = spanGrid([
    [
      { columns: 1, rows: 2 },
      { columns: 2, rows: 1 },
    ],
    [one, one],
  ]);
  assert.equal(columns, 3);
  assert.deepEqual(
    places.map((row) => row.map((place) => place.column)),
    [
      [0, 1],
      [1, 2],
    ],
  );
});

test('a cell that reaches below the last row is cut', () => {
  assert.equal(spanGrid([[{ columns: 1, rows: 5 }, one]]).places[0]?.[0]?.rowSpan, 1);
});

test('shares are whole twips and sum to the width', () => {
  const widths = shareWidth(9355, [1, 1, 1, 2.5, 0.3]);
  assert.equal(
    widths.reduce((a, b) => a + b, 0),
    9355,
  );
  assert.ok(widths.every(Number.isInteger));
});

const column = (weight: number): PaperColumn => ({ head: '', weight, align: 'left', lines: () => [] });

test('no column falls below what its longest word needs while there is room', () => {
  const widths = columnWidths(1000, [column(1), column(1), column(8)], [300, 50, 100]);
  assert.deepEqual(widths, [300, 78, 622]);
});

test('minimums that exceed the width are scaled in proportion', () => {
  assert.deepEqual(columnWidths(100, [column(1), column(9)], [300, 100]), [75, 25]);
});
