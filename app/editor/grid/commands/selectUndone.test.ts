import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { UndonePlace } from '../model/TableVerbs';
import { selectUndone } from './selectUndone';

const place = (text: string): UndonePlace => ({ row: text[0] ?? '', column: text[1] ?? null });

/** Where the cursor goes, as `1a` or `1a-2b`, from cell `3c` of rows 1 to 4. */
function led(places: string, rows = '1234', rowsBefore = '1234'): string | null {
  const change = selectUndone(places.split(' ').map(place), {
    rows: [...rows],
    rowsBefore: [...rowsBefore],
    columns: ['a', 'b', 'c'],
    activeCell: { row: '3', column: 'c' },
  });
  if (change?.kind === 'activate') return change.cell.row + change.cell.column;
  if (change?.kind !== 'select') return null;
  const { activeCell, focusCell } = change;
  return `${activeCell.row}${activeCell.column}-${focusCell.row}${focusCell.column}`;
}

describe('after an undo or a redo the cursor goes', () => {
  for (const [title, places, to, rows, before] of [
    ['to the cell', '2a', '2a'],
    ['to the cells of a rectangle, as a range', '1a 1b 2a 2b', '1a-2b'],
    ['to the first of cells that are no rectangle', '1b 2a 2b', '1b'],
    ['to a row that came back or was moved', '2', '2c'],
    ['to rows that came back', '1 2', '1c-2c'],
    ['to the row that follows a removed one', '2', '3c', '134', '1234'],
    ['to the last row where the last one was removed', '4', '3c', '123', '1234'],
    ['nowhere where a filter hides the change', '9a', null],
    ['nowhere where the column is hidden', '1z', null],
    ['to what is shown of a change that is partly hidden', '9a 2b', '2b'],
  ] as readonly (readonly [string, string, string | null, string?, string?])[]) {
    test(title, () => assert.equal(led(places, rows, before), to));
  }
});
