import { addRow, addRows, moveRow, orderRows, removeRow, setCell } from '@schemes/doc/editRows';
import { CELL_PREFIX, PARENT_KEY, readRow } from '@schemes/doc/rows';
import type { SharedType } from '@schemes/doc/sharedType';
import type { CellValue } from '@schemes/model/cells/cell';
import { type Row, STATED_ROW, type TableType } from '@schemes/model/tables/tableType';
import * as Y from 'yjs';
import { newRowId } from '../model/newRowId';
import type { TableVerbs } from '../model/TableVerbs';
import { undonePlaces } from './undonePlaces';
import { watchConflicts } from './watchConflicts';

/** Edits a live table. Every transaction has the origin that the undo manager tracks. */
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
  const cellsOf = (row: string): Row['cells'] => {
    const map = root.get(row);
    return map instanceof Y.Map ? readRow(row, map).cells : {};
  };
  const siblingsOf = (row: string) => {
    const parent = parentOf(row);
    const isMovable = ({ id }: Row) => id !== STATED_ROW && !type.fixedRows.includes(id);
    return rows()
      .filter((one) => parentOf(one.id) === parent && isMovable(one))
      .map(({ id }) => id);
  };
  /** Moves a row after one of its siblings, or after the fixed rows to make it the first. */
  const putAfter = (row: string, after: string | undefined) => {
    const fixed = parentOf(row) === undefined ? type.fixedRows.at(-1) : undefined;
    moveRow(root, row, after ?? fixed ?? null);
  };
  const onConflict = watchConflicts(root, origin, () => performance.now());
  return {
    commit: (row, column, value) => act(() => write(row, column, value)),
    commitAll: (cells) =>
      act(() => {
        const missing = cells.filter(({ row, value }) => value !== undefined && !root.has(row));
        addRows(
          root,
          [...new Set(missing.map(({ row }) => row))].map((id) => ({ id })),
        );
        for (const { row, column, value } of cells) write(row, column, value);
      }),
    add: (after) =>
      act(() => {
        const id = newRowId();
        const known = after !== undefined && after !== STATED_ROW && root.has(after) ? after : undefined;
        const fixedParent = parentForNew(type, known);
        const parent = fixedParent ?? (known && parentOf(known));
        const beside = known && fixedParent === undefined ? known : lastRow(rows(), parent);
        addRow(root, id, {}, { after: beside, parent });
        return id;
      }),
    addAbove: (before) =>
      act(() => {
        const id = newRowId();
        const siblings = siblingsOf(before);
        const above = siblings[siblings.indexOf(before) - 1];
        addRow(root, id, {}, { after: above, parent: parentOf(before) });
        if (above === undefined) putAfter(id, undefined);
        return id;
      }),
    addPart: (parent) =>
      act(() => {
        const id = newRowId();
        addRow(root, id, {}, { parent, after: lastRow(rows(), parent) });
        return id;
      }),
    duplicate: (originals) =>
      act(() => {
        const copies: string[] = [];
        const all = rows();
        // A part is copied only together with its row.
        const chosen = originals.filter((row) => !originals.includes(parentOf(row) ?? ''));
        const last = new Map(chosen.map((row) => [parentOf(row), row]));
        for (const row of chosen) {
          const parent = parentOf(row);
          const id = newRowId();
          addRow(root, id, cellsOf(row), { after: last.get(parent), parent });
          last.set(parent, id);
          copies.push(id);
          for (const part of all.filter((one) => one.parent === row))
            addRow(root, newRowId(), cellsOf(part.id), { parent: id });
        }
        return copies;
      }),
    remove: (gone) =>
      act(() => {
        for (const row of gone) removeRow(root, row);
      }),
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
    reorder: (ids) => act(() => orderRows(root, ids)),
    writerOf: (row, column) => {
      const map = root.get(row);
      if (!(map instanceof Y.Map)) return null;
      const item = (map as unknown as SharedType)._map.get(CELL_PREFIX + column);
      return item && !item.deleted ? item.id.client : null;
    },
    onConflict,
    undo: () => undoer.undo(),
    redo: () => undoer.redo(),
    onUndone: (report) => {
      const popped = (event: { readonly changedParentTypes: UndoneTypes }) => {
        const places = undonePlaces(root, eventsOf(event.changedParentTypes, root), rows(), type);
        if (places.length > 0) report(places);
      };
      undoer.on('stack-item-popped', popped);
      return () => undoer.off('stack-item-popped', popped);
    },
  };
}

type UndoneTypes = Y.Transaction['changedParentTypes'];

/** The events of an undo in one table. */
function eventsOf(changed: UndoneTypes, root: Y.Map<unknown>) {
  return [...changed].find(([type]) => (type as unknown) === root)?.[1] ?? [];
}

/**
 * The fixed row below which a new row is added in a table whose fixed rows have parts: `row` if it is fixed, or the
 * first if `row` is undefined. Undefined if `row` is not fixed, and in tables without such rows.
 */
function parentForNew(type: TableType, row: string | undefined): string | undefined {
  if (!type.canNest || type.fixedRows.length === 0) return undefined;
  if (row === undefined) return type.fixedRows[0];
  return type.fixedRows.includes(row) ? row : undefined;
}

/** The last row below a parent, without the row of stated totals. */
function lastRow(rows: readonly Row[], parent: string | undefined): string | undefined {
  return rows.filter((row) => row.parent === parent && row.id !== STATED_ROW).at(-1)?.id;
}
