import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CellConflict } from './cellConflict';
import type { GridActions } from './GridActions';
import type { GridCells } from './GridCells';
import type { GridNotice } from './GridNotice';
import type { GridNow } from './GridNow';
import type { GridPlace } from './gridPlace';
import { type GridRange, gridRange, isMany } from './gridRange';
import { makeGridActions } from './makeGridActions';
import { showCell } from './showCell';
import type { TableVerbs } from './tableVerbs';

interface GridCursorOptions extends GridCells {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly verbs: TableVerbs | null;
  readonly sorted: boolean;
  readonly wanted: GridPlace | null;
  /** Tells where the cursor is, and the range's other corner. */
  readonly onCursor: (place: GridPlace | null, focusCell: GridPlace | null) => void;
  readonly conflicts: (change: CellConflict) => void;
  readonly openPanel: (column: string) => void;
}

export interface GridCursor extends GridPlace {
  readonly focused: boolean;
}

/** The cursor and range of a table. `actions` stays one object while everything behind it changes. */
export function useGridCursor(options: GridCursorOptions): {
  readonly cursor: GridCursor | null;
  /** Null: no more than the cursor's cell. */
  readonly range: GridRange | null;
  readonly actions: GridActions;
  readonly notice: GridNotice | null;
  readonly tell: (notice: GridNotice | null) => void;
} {
  const { box, type, rowIds, wanted } = options;
  const [place, setPlace] = useState<GridPlace | null>(null);
  const [focusCell, setFocusCell] = useState<GridPlace | null>(null);
  const [begun, setBegun] = useState<GridPlace | null>(null);
  const [focused, setFocused] = useState(false);
  const [notice, setNotice] = useState<GridNotice | null>(null);
  const showsReach = useRef(true);
  /** What was being typed went with its row: the next letters must not fall into another cell. */
  const isTyped = useRef(false);
  const known = useMemo(() => new Set(rowIds), [rowIds]);
  const columns = useMemo(() => type.columns.map(({ key }) => key), [type]);
  // The row may go by somebody else's hand, or out of the view: the cursor, and the keyboard with it, then stands where
  // the row was.
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
  const anchorCell = corner && isThere(begun) ? begun : null;
  const range = useMemo(() => {
    if (!activeCell || !corner) return null;
    const whole = gridRange(anchorCell ?? activeCell, corner, rowIds, columns);
    return isMany(whole) ? whole : null;
  }, [activeCell, anchorCell, corner, rowIds, columns]);

  const latest = useRef<GridNow>();
  latest.current = {
    ...options,
    activeCell,
    anchorCell,
    focusCell: corner,
    setPlace: (to) => {
      setPlace(to);
      setFocused(true);
      setNotice((told) => (told?.kind === 'said' ? null : told));
    },
    walkRange: (to) => {
      showsReach.current = false;
      setBegun(anchorCell ?? activeCell);
      setPlace(to);
    },
    setFocusCell: (to, show = true) => {
      showsReach.current = show;
      setBegun(null);
      setFocusCell(to);
      if (to) setFocused(true);
    },
    tell: (next) => {
      if (next?.kind === 'unplaced') isTyped.current = true;
      setNotice(next);
    },
  };

  useEffect(() => {
    if (!wanted) return;
    setPlace(wanted);
    setBegun(null);
    setFocusCell(null);
    setFocused(true);
  }, [wanted]);

  const { onCursor } = options;
  useEffect(() => {
    // While the cursor walks about in its range, others are shown the cursor.
    if (focused) onCursor(activeCell, anchorCell ? null : corner);
  }, [focused, activeCell, anchorCell, corner, onCursor]);

  useEffect(() => {
    if (!focused || !activeCell || !box.current) return;
    showCell(box.current, corner && showsReach.current ? corner : activeCell);
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
    // Wheeled away from the cursor and typing on: the browser would bring the cell to the edge, under the head.
    let isScrolled = false;
    const scrolled = () => {
      isScrolled = true;
    };
    const typed = ({ target }: Event) => {
      if (!isScrolled || !(target instanceof HTMLTextAreaElement)) return;
      isScrolled = false;
      if (latest.current?.activeCell) showCell(frame, latest.current.activeCell);
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
      makeGridActions(() => {
        if (!latest.current) throw new Error('a table acts before it is drawn');
        return latest.current;
      }),
    [],
  );
  return { cursor: activeCell && { ...activeCell, focused }, range, actions, notice, tell: setNotice };
}
