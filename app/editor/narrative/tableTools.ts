import { type Editor, findParentNodeClosestToPos } from '@tiptap/core';
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  CellSelection,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  mergeCells,
  splitCell,
  tableEditing,
  tableEditingKey,
} from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';
import { selectingCells } from './document/selectingCells';

/** What the menu of a table does at the cursor. */
export const TABLE_COMMANDS = {
  addRowBefore,
  addRowAfter,
  addColumnBefore,
  addColumnAfter,
  mergeOrSplit: (state, dispatch) => mergeCells(state, dispatch) || splitCell(state, dispatch),
  deleteRow: keepingCursor(deleteRow),
  deleteColumn: keepingCursor(deleteColumn),
  deleteTable,
} satisfies Readonly<Record<string, Command>>;
/** The name of a command of the menu. */
export type TableCommand = keyof typeof TABLE_COMMANDS;

/** The plugin of prosemirror-tables. The editor does not have it as a plugin: `TableEditing` calls it and keeps its state. */
export const TABLE_PLUGIN = tableEditing({ allowTableNodeSelection: true });
// prosemirror-tables reads its state by this key.
tableEditingKey.getState = (state) => selectingCells.getState(state) ?? undefined;

/** Inserts an empty table at the cursor, with a head row, and puts the cursor into its first cell. */
export function insertTable({ state, dispatch }: EditorView, rows: number, columns: number): void {
  const { table, tableRow, tableCell, tableHeader } = state.schema.nodes;
  const cells = (type: typeof tableCell) =>
    Array.from({ length: columns }, () => type?.createAndFill()).filter((cell) => cell != null);
  const lines = Array.from({ length: rows }, (_, i) =>
    tableRow?.createChecked(null, cells(i === 0 ? tableHeader : tableCell)),
  ).filter((row) => row !== undefined);
  if (!table) return;
  const { tr } = state;
  const at = tr.selection.from + 1;
  tr.replaceSelectionWith(table.createChecked(null, lines)).scrollIntoView();
  dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at))));
}

/** Goes to the cell after or before the cursor; after the last one adds a row. Returns whether the cursor is in a table. */
export function goToCell({ view }: Editor, direction: 1 | -1): boolean {
  if (goToNextCell(direction)(view.state, view.dispatch)) return true;
  if (direction === -1 || !addRowAfter(view.state, view.dispatch)) return false;
  return goToNextCell(1)(view.state, view.dispatch);
}

/** Deletes the table if all of its cells are selected. Returns whether they are. */
export function deleteSelectedTable({ view }: Editor): boolean {
  const { selection } = view.state;
  if (!(selection instanceof CellSelection) || !selection.isRowSelection() || !selection.isColSelection())
    return false;
  return deleteTable(view.state, view.dispatch);
}

/** A command that deletes a part of a table, after which the cursor stays in that table. */
function keepingCursor(command: Command): Command {
  return (state, dispatch) => {
    const table = tableAt(state.selection.$from);
    return command(
      state,
      dispatch &&
        ((tr) => {
          if (table) moveIntoTable(tr, table.pos);
          dispatch(tr);
        }),
    );
  };
}

function moveIntoTable(tr: Transaction, before: number): void {
  const pos = tr.mapping.map(before);
  const table = tr.doc.nodeAt(pos);
  if (!table || tableAt(tr.selection.$from)?.pos === pos) return;
  tr.setSelection(TextSelection.near(tr.doc.resolve(pos + table.nodeSize - 1), -1));
}

function tableAt($pos: EditorState['selection']['$from']) {
  return findParentNodeClosestToPos($pos, ({ type }) => type.name === 'table');
}
