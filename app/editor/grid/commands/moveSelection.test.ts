import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { GridPlace } from '../model/gridPlace';
import type { Selection } from '../model/Selection';
import { type MoveCommand, moveSelection } from './moveSelection';

const ROWS = ['1', '2', '3'];
const COLUMNS = ['a', 'b', 'c'];
const at = (text: string): GridPlace => ({ row: text[0] ?? '', column: text[1] ?? '' });
const down: MoveCommand = { kind: 'move', rows: 1, columns: 0 };
const enter: MoveCommand = { ...down, inRange: true };
const tab: MoveCommand = { kind: 'next', by: 1 };

function move(command: MoveCommand, active: string, focus?: string, anchor?: string) {
  const selection: Selection = {
    activeCell: at(active),
    anchorCell: anchor === undefined ? null : at(anchor),
    focusCell: focus === undefined ? null : at(focus),
  };
  return moveSelection(command, selection, ROWS, COLUMNS);
}

describe('where a moving key leads', () => {
  test('an arrow moves the active cell and ends the range', () => {
    assert.deepEqual(move(down, '1a'), { kind: 'activate', cell: at('2a') });
    assert.deepEqual(move(down, '1a', '2b'), { kind: 'activate', cell: at('2a') });
  });

  test('with Shift an arrow moves the other corner of the range, never the active cell', () => {
    const extend = { ...down, extend: true };
    assert.deepEqual(move(extend, '1a'), { kind: 'extend', focusCell: at('2a'), isShown: true });
    assert.deepEqual(move(extend, '1a', '2b'), { kind: 'extend', focusCell: at('3b'), isShown: true });
  });

  test('Enter goes down the columns of a range and Tab along its rows, from the last cell to the first', () => {
    assert.deepEqual(move(enter, '2a', '2b', '1a'), { kind: 'step', cell: at('1b') });
    assert.deepEqual(move(tab, '1b', '2b', '1a'), { kind: 'step', cell: at('2a') });
    assert.deepEqual(move(tab, '2b', '2b', '1a'), { kind: 'step', cell: at('1a') });
  });

  test('Tab after the last cell leaves the table; in a table without rows the selection cannot move', () => {
    assert.equal(move(tab, '3c'), null);
    const nothing = { activeCell: null, anchorCell: null, focusCell: null };
    assert.equal(moveSelection(down, nothing, [], COLUMNS), null);
  });

  test('Ctrl with an arrow stops at the end of what is filled, in the column or row of the moving corner', () => {
    // 1a and 2a, and the whole row 1, are filled.
    const isFilled = (row: number, column: number) => row === 0 || (row === 1 && column === 0);
    const go = (active: string, rows: -1 | 0 | 1, columns: -1 | 0 | 1, extend = false, focus?: string) =>
      moveSelection(
        { kind: 'dataEdge', rows, columns, extend },
        { activeCell: at(active), anchorCell: null, focusCell: focus === undefined ? null : at(focus) },
        ROWS,
        COLUMNS,
        isFilled,
      );
    assert.deepEqual(go('1a', 1, 0), { kind: 'activate', cell: at('2a') });
    assert.deepEqual(go('1b', 1, 0), { kind: 'activate', cell: at('3b') });
    assert.deepEqual(go('3b', -1, 0), { kind: 'activate', cell: at('1b') });
    assert.deepEqual(go('1a', 0, 1), { kind: 'activate', cell: at('1c') });
    assert.deepEqual(go('1a', 1, 0, true), { kind: 'extend', focusCell: at('2a'), isShown: true });
    assert.deepEqual(go('1a', 0, 1, true, '2a'), { kind: 'extend', focusCell: at('2c'), isShown: true });
  });
});
