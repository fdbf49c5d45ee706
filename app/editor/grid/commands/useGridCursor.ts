import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CellConflict } from '../model/cellConflict';
import type { GridActions } from '../model/GridActions';
import type { GridCells } from '../model/GridCells';
import type { GridNotice } from '../model/GridNotice';
import type { GridPlace } from '../model/gridPlace';
import { type GridRange, gridRange, isMany } from '../model/gridRange';
import type { Selection, SelectionChange } from '../model/Selection';
import type { TableVerbs } from '../model/TableVerbs';
import { makeGridActions } from './makeGridActions';
import { showCell } from './showCell';

interface GridCursorOptions {
  readonly cells: GridCells;
  readonly box: RefObject<HTMLDivElement | null>;
  /** Null: the table is read-only. */
  readonly verbs: TableVerbs | null;
  /** Whether the person sorted the rows. */
  readonly isSorted: boolean;
  /** A cell the page wants the cursor in. A new object asks again. */
  readonly wanted: GridPlace | null;
  /** Receives the active cell and the range's other corner; null when the table loses the focus. */
  readonly onCursor: (place: GridPlace | null, focusCell: GridPlace | null) => void;
  readonly reportConflict: (conflict: CellConflict) => void;
  readonly openPanel: (column: string) => void;
}

export interface GridCursor extends GridPlace {
  readonly focused: boolean;
}

/** The cursor and range of a table. `actions` stays one object while everything behind it changes. */
export function useGridCursor(options: GridCursorOptions): {
  readonly cursor: GridCursor | null;
  /** Null: the cursor's cell alone. */
  readonly range: GridRange | null;
  readonly actions: GridActions;
  readonly notice: GridNotice | null;
  readonly notify: (notice: GridNotice | null) => void;
} {
  const { box, wanted } = options;
  const { type, rowIds } = options.cells;
  const [place, setPlace] = useState<GridPlace | null>(null);
  const [focusCell, setFocusCell] = useState<GridPlace | null>(null);
  const [anchor, setAnchor] = useState<GridPlace | null>(null);
  const [focused, setFocused] = useState(false);
  const [notice, setNotice] = useState<GridNotice | null>(null);
  const showsFocusCell = useRef(true);
  /** The row went while a cell of it was being typed into: the next letters must not fall into another cell. */
  const isTyped = useRef(false);
  const known = useMemo(() => new Set(rowIds), [rowIds]);
  const columns = useMemo(() => type.columns.map(({ key }) => key), [type]);
  // Another person may remove the row, or a filter hide it: the cursor and the focus then go to the row in its place.
  const was = useRef<{ row: string | null; index: number; focused: boolean }>({
    row: null,
    index: 0,
    focused: false,
  });
  const instead = useMemo(() => {
    const row = rowIds[Math.min(was.current.index, rowIds.length - 1)];
    return row === undefined ? null : { row, column: columns[0] ?? '' };
  }, [rowIds, columns]);
  const activeCell = useMemo(() => {
    const column = place && columns.includes(place.column) ? place.column : columns[0];
    if (place && known.has(place.row) && place.column === column) return place;
    if (place && known.has(place.row)) return { row: place.row, column: column ?? '' };
    return instead && { row: instead.row, column: column ?? '' };
  }, [place, known, columns, instead]);
  useLayoutEffect(() => {
    const { row } = was.current;
    if (row !== null && !known.has(row) && was.current.focused && !isTyped.current) setFocused(true);
    isTyped.current = false;
    was.current = {
      row: activeCell?.row ?? null,
      index: activeCell ? rowIds.indexOf(activeCell.row) : 0,
      focused,
    };
  }, [known, activeCell, rowIds, focused]);
  const isThere = (at: GridPlace | null) => at !== null && known.has(at.row) && columns.includes(at.column);
  const corner = isThere(focusCell) ? focusCell : null;
  const anchorCell = corner && isThere(anchor) ? anchor : null;
  const range = useMemo(() => {
    if (!activeCell || !corner) return null;
    const whole = gridRange(anchorCell ?? activeCell, corner, rowIds, columns);
    return isMany(whole) ? whole : null;
  }, [activeCell, anchorCell, corner, rowIds, columns]);

  const select = (change: SelectionChange) => {
    if (change.kind === 'step') {
      showsFocusCell.current = false;
      setAnchor(anchorCell ?? activeCell);
      setPlace(change.cell);
      // The cell left behind may have reported that the focus is gone, when its input was removed.
      setFocused(true);
      return;
    }
    setAnchor(null);
    if (change.kind === 'extend') {
      showsFocusCell.current = change.isShown;
      setFocusCell(change.focusCell);
      if (change.focusCell) setFocused(true);
      return;
    }
    const isWhole = change.kind === 'select';
    showsFocusCell.current = !isWhole;
    setFocusCell(isWhole ? change.focusCell : null);
    setPlace(isWhole ? change.activeCell : change.cell);
    setFocused(true);
    setNotice((shown) => (shown?.kind === 'said' ? null : shown));
  };
  const notify = (next: GridNotice | null) => {
    if (next?.kind === 'unplaced') isTyped.current = true;
    setNotice(next);
  };
  const selection: Selection = { activeCell, anchorCell, focusCell: corner };
  const latest = useRef({ ...options, selection, select, notify });
  latest.current = { ...options, selection, select, notify };

  useEffect(() => {
    if (!wanted) return;
    setPlace(wanted);
    setAnchor(null);
    setFocusCell(null);
    setFocused(true);
  }, [wanted]);

  const { onCursor } = options;
  useEffect(() => {
    // While Enter or Tab move the cursor inside its range, others see the cursor alone.
    if (focused) onCursor(activeCell, anchorCell ? null : corner);
  }, [focused, activeCell, anchorCell, corner, onCursor]);

  useEffect(() => {
    if (!focused || !activeCell || !box.current) return;
    showCell(box.current, corner && showsFocusCell.current ? corner : activeCell);
  }, [focused, activeCell, corner, box]);

  useEffect(() => {
    const frame = box.current;
    if (!frame) return;
    const inside = () => setFocused(true);
    const outside = (event: FocusEvent) => {
      if (frame.contains(event.relatedTarget as Node | null)) return;
      setFocused(false);
      onCursor(null, null);
    };
    // Someone scrolls away and types on: the browser alone would scroll the cell to the edge, under the head.
    let isScrolled = false;
    const scrolled = () => {
      isScrolled = true;
    };
    const typed = ({ target }: Event) => {
      if (!isScrolled || !(target instanceof HTMLTextAreaElement)) return;
      isScrolled = false;
      const { activeCell: cell } = latest.current.selection;
      if (cell) showCell(frame, cell);
    };
    frame.addEventListener('scroll', scrolled, { passive: true });
    frame.addEventListener('input', typed);
    frame.addEventListener('focusin', inside);
    frame.addEventListener('focusout', outside);
    return () => {
      frame.removeEventListener('scroll', scrolled);
      frame.removeEventListener('input', typed);
      frame.removeEventListener('focusin', inside);
      frame.removeEventListener('focusout', outside);
    };
  }, [box, onCursor]);

  const actions = useMemo(
    () =>
      makeGridActions({
        cells: () => latest.current.cells,
        selection: () => latest.current.selection,
        verbs: () => latest.current.verbs,
        isSorted: () => latest.current.isSorted,
        box: () => box.current,
        select: (change) => latest.current.select(change),
        notify: (next) => latest.current.notify(next),
        reportConflict: (conflict) => latest.current.reportConflict(conflict),
        openPanel: (column) => latest.current.openPanel(column),
      }),
    [box],
  );
  return { cursor: activeCell && { ...activeCell, focused }, range, actions, notice, notify: setNotice };
}
