import { addRow, addRows, moveRow, removeRow, setCell } from '@schemes/doc/editRows';
import { CELL_PREFIX, PARENT_KEY } from '@schemes/doc/rows';
import type { SharedType } from '@schemes/doc/sharedType';
import type { CellValue } from '@schemes/model/cell';
import { type Row, STATED_ROW, type TableType } from '@schemes/model/tableType';
import * as Y from 'yjs';
import { type CellClash, clashWatch } from './clashWatch';
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
  /** Moves a row before or after another of the same parent; nothing where they have none in common. */
  readonly moveTo: (row: string, beside: string, side: 'before' | 'after') => void;
  /** Client that wrote what a cell holds; null for an empty cell. */
  readonly writerOf: (row: string, column: string) => number | null;
  /** Tells when a cell that I wrote turns out to have been written by another who had not seen mine. Gives how to stop. */
  readonly onClash: (tell: (clash: CellClash) => void) => () => void;
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
  const siblingsOf = (row: string) => {
    const parent = parentOf(row);
    const moves = ({ id }: Row) => id !== STATED_ROW && !type.fixedRows.includes(id);
    return rows()
      .filter((one) => parentOf(one.id) === parent && moves(one))
      .map(({ id }) => id);
  };
  /** Puts a row behind one of its siblings; behind the fixed rows where it is to be the first. */
  const putAfter = (row: string, after: string | undefined) => {
    const fixed = parentOf(row) === undefined ? type.fixedRows.at(-1) : undefined;
    moveRow(root, row, after ?? fixed);
  };
  const clashes = clashWatch(root, origin);
  return {
    commit: (row, column, value) => act(() => write(row, column, value)),
    commitAll: (cells) =>
      act(() => {
        const fresh = cells.filter(({ row, value }) => value !== undefined && !root.has(row));
        addRows(
          root,
          [...new Set(fresh.map(({ row }) => row))].map((id) => ({ id })),
        );
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
        const siblings = siblingsOf(row);
        const at = siblings.indexOf(row);
        const to = at + by;
        if (at === -1 || to < 0 || to >= siblings.length) return;
        putAfter(row, by === 1 ? siblings[to] : siblings[to - 1]);
      }),
    moveTo: (row, beside, side) => {
      const siblings = siblingsOf(row).filter((id) => id !== row);
      const at = siblings.indexOf(beside);
      if (at !== -1) act(() => putAfter(row, side === 'after' ? beside : siblings[at - 1]));
    },
    writerOf: (row, column) => {
      const map = root.get(row);
      if (!(map instanceof Y.Map)) return null;
      const item = (map as unknown as SharedType)._map.get(CELL_PREFIX + column);
      return item && !item.deleted ? item.id.client : null;
    },
    onClash: clashes,
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
