import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { GridActions } from './GridActions';
import type { GridCells } from './GridCells';
import type { GridNotice } from './GridNotice';
import type { GridNow } from './GridNow';
import type { GridPlace } from './gridPlace';
import { type GridRange, gridRange, isMany } from './gridRange';
import { makeGridActions } from './makeGridActions';
import type { MeanwhileChange } from './meanwhile';
import { showCell } from './showCell';
import type { TableVerbs } from './tableVerbs';

interface GridCursorOptions extends GridCells {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly verbs: TableVerbs | null;
  readonly sorted: boolean;
  readonly wanted: GridPlace | null;
  /** Tells where the cursor is, and the range's other corner. */
  readonly onCursor: (place: GridPlace | null, reach: GridPlace | null) => void;
  readonly meanwhile: (change: MeanwhileChange) => void;
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
  const [reach, setReach] = useState<GridPlace | null>(null);
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
  const stands = useMemo(() => {
    const column = place && columns.includes(place.column) ? place.column : columns[0];
    if (place && known.has(place.row) && place.column === column) return place;
    if (place && known.has(place.row)) return { row: place.row, column: column ?? '' };
    return instead && { row: instead.row, column: column ?? '' };
  }, [place, known, columns, instead]);
  useLayoutEffect(() => {
    const { row } = was.current;
    if (row !== null && !known.has(row) && was.current.focused && !isTyped.current) setFocused(true);
    isTyped.current = false;
    was.current = { row: stands?.row ?? null, index: stands ? rowIds.indexOf(stands.row) : 0, focused };
  }, [known, stands, rowIds, focused]);
  const isThere = (at: GridPlace | null) => at !== null && known.has(at.row) && columns.includes(at.column);
  const corner = isThere(reach) ? reach : null;
  const anchor = corner && isThere(begun) ? begun : null;
  const range = useMemo(() => {
    if (!stands || !corner) return null;
    const whole = gridRange(anchor ?? stands, corner, rowIds, columns);
    return isMany(whole) ? whole : null;
  }, [stands, anchor, corner, rowIds, columns]);

  const latest = useRef<GridNow>();
  latest.current = {
    ...options,
    stands,
    anchor,
    reach: corner,
    setPlace: (to) => {
      setPlace(to);
      setFocused(true);
      setNotice((told) => (told?.kind === 'said' ? null : told));
    },
    walkRange: (to) => {
      showsReach.current = false;
      setBegun(anchor ?? stands);
      setPlace(to);
    },
    setReach: (to, show = true) => {
      showsReach.current = show;
      setBegun(null);
      setReach(to);
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
    setReach(null);
    setFocused(true);
  }, [wanted]);

  const { onCursor } = options;
  useEffect(() => {
    // While the cursor walks about in its range, others are shown the cursor.
    if (focused) onCursor(stands, anchor ? null : corner);
  }, [focused, stands, anchor, corner, onCursor]);

  useEffect(() => {
    if (!focused || !stands || !box.current) return;
    showCell(box.current, corner && showsReach.current ? corner : stands);
  }, [focused, stands, corner, box]);

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
      if (latest.current?.stands) showCell(frame, latest.current.stands);
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
  return { cursor: stands && { ...stands, focused }, range, actions, notice, tell: setNotice };
}
