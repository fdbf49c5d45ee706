import type { Row, TableType } from '@schemes/model/tableType';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLang } from '../../ui/LangContext';
import type { GridActions } from './GridActions';
import type { GridCommand } from './gridKey';
import { type GridPlace, gridPlace } from './gridPlace';
import { mayEditCell } from './mayEditCell';
import { newRowId } from './newRowId';
import { pasteBlock } from './pasteBlock';
import { showCell } from './showCell';
import type { TableVerbs } from './tableVerbs';

interface GridCursorOptions {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly type: TableType;
  /** Rows the cursor can stand in, in display order. */
  readonly rowIds: readonly string[];
  readonly rows: readonly Row[];
  readonly verbs: TableVerbs | null;
  readonly wanted: GridPlace | null;
  readonly onCursor: (place: GridPlace | null) => void;
}

export interface GridCursor extends GridPlace {
  readonly focused: boolean;
}

/** The cursor of a table and what its keys do. `actions` stays one object while everything behind it changes. */
export function useGridCursor(options: GridCursorOptions): {
  readonly cursor: GridCursor | null;
  readonly actions: GridActions;
  /** Number of pasted values that were left out, until the next move. */
  readonly notice: number;
} {
  const { box, type, rowIds, wanted } = options;
  const lang = useLang();
  const first: GridPlace | null =
    rowIds[0] === undefined ? null : { row: rowIds[0], column: type.columns[0]?.key ?? '' };
  const [place, setPlace] = useState<GridPlace | null>(null);
  const [focused, setFocused] = useState(false);
  const [notice, setNotice] = useState(0);
  // The row may be gone by somebody else's hand: the cursor then stands in the first cell, without the focus.
  const stands = place && rowIds.includes(place.row) ? place : first;
  const latest = useRef({ ...options, stands, lang });
  latest.current = { ...options, stands, lang };

  useEffect(() => {
    if (!wanted) return;
    setPlace(wanted);
    setFocused(true);
  }, [wanted]);

  useEffect(() => {
    if (!focused || !stands || !box.current) return;
    showCell(box.current, stands);
  }, [focused, stands, box]);

  useEffect(() => {
    const frame = box.current;
    if (!frame) return;
    const inside = () => {
      setFocused(true);
      latest.current.onCursor(latest.current.stands);
    };
    const outside = (event: FocusEvent) => {
      if (frame.contains(event.relatedTarget as Node | null)) return;
      setFocused(false);
      latest.current.onCursor(null);
    };
    frame.addEventListener('focusin', inside);
    frame.addEventListener('focusout', outside);
    return () => {
      frame.removeEventListener('focusin', inside);
      frame.removeEventListener('focusout', outside);
    };
  }, [box]);

  const actions = useMemo<GridActions>(() => {
    const go = (to: GridPlace) => {
      setPlace(to);
      setFocused(true);
      setNotice(0);
      latest.current.onCursor(to);
    };
    const labelOf = (row: string): GridPlace => ({ row, column: latest.current.type.label });
    const mayChange = (at: GridPlace) => {
      const column = latest.current.type.columns.find(({ key }) => key === at.column);
      return (
        latest.current.verbs !== null &&
        column !== undefined &&
        mayEditCell(latest.current.type, at.row, column)
      );
    };
    const actions: GridActions = {
      goTo: (row, column) => {
        const { stands, box } = latest.current;
        const held = document.activeElement;
        const moves = stands?.row !== row || stands.column !== column;
        // What is being typed is committed before the cursor leaves.
        // Drawn at once, so that a value that does not fit is seen below and keeps its cell.
        if (moves && held instanceof HTMLElement && box.current?.contains(held)) flushSync(() => held.blur());
        // A value that does not fit keeps its cell open: going on would lose what was typed.
        const stuck = box.current?.querySelector<HTMLElement>('.cell-input.open[aria-invalid="true"]');
        if (stuck) return stuck.focus();
        if (!moves) {
          const input = box.current?.querySelector<HTMLElement>('.cell-input');
          if (document.activeElement !== input) input?.focus({ preventScroll: true });
          return;
        }
        go({ row, column });
      },
      command: (command, event) => {
        const { stands, verbs, rowIds, type } = latest.current;
        if (!stands) return;
        if (command.kind === 'move' || command.kind === 'next' || command.kind === 'edge') {
          const columns = type.columns.map(({ key }) => key);
          const to = gridPlace(stands, command, rowIds, columns);
          if (!to) return;
          event?.preventDefault();
          go(to);
          return;
        }
        event?.preventDefault();
        change(command, stands, verbs);
      },
      commit: (value, end) => {
        const { stands, verbs } = latest.current;
        if (!stands || !verbs) return;
        verbs.commit(stands.row, stands.column, value);
        if (end) actions.command(end);
      },
      paste: (text) => {
        const { stands, verbs, rowIds, type, lang } = latest.current;
        if (!stands || !verbs || !/[\t\n]/.test(text.trimEnd())) return false;
        const fresh = type.canAdd && type.fixedRows.length === 0 ? newRowId : null;
        const { cells, left } = pasteBlock(text, stands, type, rowIds, lang, fresh);
        verbs.commitAll(cells);
        setNotice(left);
        return true;
      },
      addBelow: (row) => {
        const { verbs } = latest.current;
        if (verbs) go(labelOf(verbs.add(row || undefined)));
      },
      addPart: (row) => {
        const { verbs } = latest.current;
        if (verbs) go(labelOf(verbs.addPart(row)));
      },
      remove: (row) => {
        const { rowIds, verbs, stands } = latest.current;
        const at = rowIds.indexOf(row);
        const next = rowIds[at + 1] ?? rowIds[at - 1];
        verbs?.remove(row);
        if (next !== undefined && stands) go({ row: next, column: stands.column });
      },
      move: (row, by) => latest.current.verbs?.move(row, by),
    };
    const change = (
      command: Exclude<GridCommand, { kind: 'move' | 'next' | 'edge' }>,
      at: GridPlace,
      verbs: TableVerbs | null,
    ) => {
      const { type, rows } = latest.current;
      if (!verbs) return;
      const fixed = type.fixedRows.includes(at.row);
      const isPart = rows.some(({ id, parent }) => id === at.row && parent !== undefined);
      switch (command.kind) {
        case 'clear':
          if (mayChange(at)) verbs.commit(at.row, at.column, undefined);
          break;
        case 'addRow':
          if (type.canAdd) actions.addBelow(at.row);
          break;
        case 'addPart':
          if (type.canNest && !isPart) actions.addPart(at.row);
          break;
        case 'removeRow':
          if (!fixed) actions.remove(at.row);
          break;
        case 'moveRow':
          if (!fixed) verbs.move(at.row, command.by);
          break;
        case 'undo':
          verbs.undo();
          break;
        case 'redo':
          verbs.redo();
          break;
        case 'edit':
          break;
      }
    };
    return actions;
  }, []);
  return { cursor: stands && { ...stands, focused }, actions, notice };
}
