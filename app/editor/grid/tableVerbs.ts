import { addRow, moveRow, removeRow, setCell } from '@schemes/doc/editRows';
import { PARENT_KEY } from '@schemes/doc/rows';
import type { CellValue } from '@schemes/model/cell';
import { type Row, STATED_ROW, type TableType } from '@schemes/model/tableType';
import * as Y from 'yjs';
import { newRowId } from './newRowId';

/** What a person does to a table. Null in place of it: the table only shows. */
export interface TableVerbs {
  readonly commit: (row: string, column: string, value: CellValue | undefined) => void;
  /** Several cells as one step for undo; rows that are not there are added at the end. */
  readonly commitAll: (cells: readonly PastedCell[]) => void;
  /** Adds a row below another (or at the end) and gives its id. */
  readonly add: (after?: string) => string;
  /** Adds a part below a row and gives its id. */
  readonly addPart: (parent: string) => string;
  readonly remove: (row: string) => void;
  readonly move: (row: string, by: 1 | -1) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export interface PastedCell {
  readonly row: string;
  readonly column: string;
  readonly value: CellValue | undefined;
}

/** The verbs of a live table. Every edit carries `origin`, which the undo manager follows. */
export function tableVerbs(
  root: Y.Map<unknown>,
  type: TableType,
  rows: () => readonly Row[],
  undoer: Y.UndoManager,
  origin: unknown,
): TableVerbs {
  const act = <T>(change: () => T): T => {
    undoer.stopCapturing();
    return root.doc ? root.doc.transact(change, origin) : change();
  };
  const write = (row: string, column: string, value: CellValue | undefined) => {
    if (!(root.get(row) instanceof Y.Map)) {
      if (value === undefined) return;
      addRow(root, row, {});
    }
    setCell(root, row, column, value);
  };
  const parentOf = (row: string) => {
    const map = root.get(row);
    const parent = map instanceof Y.Map ? map.get(PARENT_KEY) : undefined;
    return typeof parent === 'string' && root.has(parent) ? parent : undefined;
  };
  return {
    commit: (row, column, value) => act(() => write(row, column, value)),
    commitAll: (cells) =>
      act(() => {
        for (const { row, column, value } of cells) write(row, column, value);
      }),
    add: (after) =>
      act(() => {
        const id = newRowId();
        const known = after !== undefined && after !== STATED_ROW && root.has(after) ? after : undefined;
        const home = homeOf(type, known);
        const parent = home ?? (known && parentOf(known));
        const beside = known && home === undefined ? known : lastRow(rows(), parent);
        addRow(root, id, {}, { after: beside, parent });
        return id;
      }),
    addPart: (parent) =>
      act(() => {
        const id = newRowId();
        addRow(root, id, {}, { parent, after: lastRow(rows(), parent) });
        return id;
      }),
    remove: (row) => act(() => removeRow(root, row)),
    move: (row, by) =>
      act(() => {
        const parent = parentOf(row);
        const siblings = rows()
          .filter(
            (one) => parentOf(one.id) === parent && one.id !== STATED_ROW && !type.fixedRows.includes(one.id),
          )
          .map((one) => one.id);
        const at = siblings.indexOf(row);
        const to = at + by;
        if (at === -1 || to < 0 || to >= siblings.length) return;
        const after = by === 1 ? siblings[to] : siblings[to - 1];
        const fixed = parent === undefined ? type.fixedRows.at(-1) : undefined;
        moveRow(root, row, after ?? fixed);
      }),
    undo: () => undoer.undo(),
    redo: () => undoer.redo(),
  };
}

/** In a table of fixed rows the others are parts of one: of that where the cursor stands, or of the first. */
function homeOf(type: TableType, row: string | undefined): string | undefined {
  if (!type.canNest || type.fixedRows.length === 0) return undefined;
  if (row === undefined) return type.fixedRows[0];
  return type.fixedRows.includes(row) ? row : undefined;
}

/** The last row below a parent, the stated one left out. */
function lastRow(rows: readonly Row[], parent: string | undefined): string | undefined {
  return rows.filter((row) => row.parent === parent && row.id !== STATED_ROW).at(-1)?.id;
}
