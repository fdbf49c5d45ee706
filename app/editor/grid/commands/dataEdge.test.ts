import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dataEdge } from './dataEdge';

describe('Ctrl with an arrow, as in a spreadsheet', () => {
  // A cell is `x` where it is filled, and the capital or `_` is where the cursor is.
  for (const [cells, by, to] of [
    ['Xxx..x', 1, 2],
    ['xxX..x', 1, 5],
    ['_..xx.', 1, 3],
    ['_.....', 1, 5],
    ['xxx..X', 1, 5],
    ['xxx..X', -1, 2],
    ['xxX...', -1, 0],
    ['..x.X.', -1, 2],
    ['..._..', -1, 0],
    ['X', 1, 0],
  ] as const) {
    test(`${cells} ${by === 1 ? 'forwards' : 'backwards'} leads to ${to}`, () =>
      assert.equal(
        dataEdge(cells.search(/[X_]/), by, cells.length, (i) => /x/i.test(cells[i] ?? '')),
        to,
      ));
  }
});
