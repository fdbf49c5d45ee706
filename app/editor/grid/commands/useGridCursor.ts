import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CellConflict } from '../model/cellConflict';
import type { Fold } from '../model/columnTracks';
import type { GridActions, GridPoint } from '../model/GridActions';
import type { GridCells } from '../model/GridCells';
import type { GridNotice } from '../model/GridNotice';
import type { GridPlace, WantedCell } from '../model/gridPlace';
import { type GridRange, gridRange, isMany } from '../model/gridRange';
import type { Selection, SelectionChange } from '../model/Selection';
import type { TableVerbs, UndonePlace } from '../model/TableVerbs';
import { makeGridActions } from './makeGridActions';
import { selectUndone } from './selectUndone';
import { showCell } from './showCell';

interface GridCursorOptions {
  readonly cells: GridCells;
  readonly box: RefObject<HTMLDivElement | null>;
  /** Null: the table is read-only. */
  readonly verbs: TableVerbs | null;
  /** Whether the person sorted the rows. */
  readonly isSorted: boolean;
  /** The cell that the cursor should go to. Each new object is a new request. */
  readonly wanted: WantedCell | null;
  /** Receives the active cell and the range's other corner; null when the table loses the focus. */
  readonly onCursor: (place: GridPlace | null, focusCell: GridPlace | null) => void;
  readonly reportConflict: (conflict: CellConflict) => void;
  readonly openPanel: (column: string) => void;
  readonly openMenu: (at?: GridPoint, pointed?: GridPlace | null) => void;
  /** Today's date where the person is, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly writerName: (row: string, column: string) => string | null;
  /** Called when another person removed the row of the cursor; the cursor is then in the row now in its place. */
  readonly onRowGone: (() => void) | null;
  readonly folds: readonly Fold[];
  readonly unfold: (groups: readonly string[]) => void;
  /** Shows a column that is folded or hidden. */
  readonly reveal: (place: GridPlace) => void;
}

export interface GridCursor extends GridPlace {
  readonly focused: boolean;
  /** Whether a search shows the cell while the search field keeps the focus. */
  readonly isPointed: boolean;
}

/** The cursor and range of a table. `actions` is always the same object; it reads the latest options. */
export function useGridCursor(options: GridCursorOptions): {
  readonly cursor: GridCursor | null;
  /** Null: only the cell of the cursor is selected. */
  readonly range: GridRange | null;
  readonly actions: GridActions;
  readonly notice: GridNotice | null;
  readonly notify: (notice: GridNotice | null) => void;
  /** The range that releasing the fill handle would fill; null: the handle is not dragged. */
  readonly filling: GridRange | null;
} {
  const { box, wanted, verbs } = options;
  const { type, rowIds } = options.cells;
  const [chosenCell, setChosenCell] = useState<GridPlace | null>(null);
  const [chosenFocusCell, setChosenFocusCell] = useState<GridPlace | null>(null);
  const [chosenAnchor, setChosenAnchor] = useState<GridPlace | null>(null);
  const [focused, setFocused] = useState(false);
  const isPointed = !focused && wanted?.isQuiet === true;
  const [notice, setNotice] = useState<GridNotice | null>(null);
  const [filling, setFilling] = useState<GridRange | null>(null);
  const showsFocusCell = useRef(true);
  /**
   * Whether the row was removed while somebody typed into one of its cells. The next letters must not go into another
   * cell.
   */
  const isTextUnplaced = useRef(false);
  const rowSet = useMemo(() => new Set(rowIds), [rowIds]);
  const columns = useMemo(() => type.columns.map(({ key }) => key), [type]);
  // Another person may remove the row, or a filter may hide it. Cursor and focus then go to the row now in its place.
  const lastActive = useRef<{ row: string | null; index: number; focused: boolean }>({
    row: null,
    index: 0,
    focused: false,
  });
  const fallback = useMemo(() => {
    const row = rowIds[Math.min(lastActive.current.index, rowIds.length - 1)];
    return row === undefined ? null : { row, column: columns[0] ?? '' };
  }, [rowIds, columns]);
  const activeCell = useMemo(() => {
    const column = chosenCell && columns.includes(chosenCell.column) ? chosenCell.column : columns[0];
    if (chosenCell && rowSet.has(chosenCell.row) && chosenCell.column === column) return chosenCell;
    if (chosenCell && rowSet.has(chosenCell.row)) return { row: chosenCell.row, column: column ?? '' };
    return fallback && { row: fallback.row, column: column ?? '' };
  }, [chosenCell, rowSet, columns, fallback]);
  useLayoutEffect(() => {
    const { row } = lastActive.current;
    if (row !== null && !rowSet.has(row)) {
      const { onRowGone } = latest.current;
      if (onRowGone && chosenCell?.row === row && !isTextUnplaced.current) onRowGone();
      else if (lastActive.current.focused && !isTextUnplaced.current) setFocused(true);
    }
    isTextUnplaced.current = false;
    lastActive.current = {
      row: activeCell?.row ?? null,
      index: activeCell ? rowIds.indexOf(activeCell.row) : 0,
      focused,
    };
  }, [rowSet, activeCell, rowIds, focused, chosenCell]);
  const isVisible = (at: GridPlace | null) =>
    at !== null && rowSet.has(at.row) && columns.includes(at.column);
  const visibleFocusCell = isVisible(chosenFocusCell) ? chosenFocusCell : null;
  const anchorCell = visibleFocusCell && isVisible(chosenAnchor) ? chosenAnchor : null;
  const range = useMemo(() => {
    if (!activeCell || !visibleFocusCell) return null;
    const whole = gridRange(anchorCell ?? activeCell, visibleFocusCell, rowIds, columns);
    return isMany(whole) ? whole : null;
  }, [activeCell, anchorCell, visibleFocusCell, rowIds, columns]);

  const select = (change: SelectionChange) => {
    if (change.kind === 'step') {
      showsFocusCell.current = false;
      setChosenAnchor(anchorCell ?? activeCell);
      setChosenCell(change.cell);
      // The input of the previous cell was removed and may have reported the loss of the focus.
      setFocused(true);
      return;
    }
    setChosenAnchor(null);
    if (change.kind === 'show') {
      setChosenFocusCell(null);
      setChosenCell(change.cell);
      setFocused(false);
      return;
    }
    if (change.kind === 'extend') {
      showsFocusCell.current = change.isShown;
      setChosenFocusCell(change.focusCell);
      if (change.focusCell) setFocused(true);
      return;
    }
    const isWhole = change.kind === 'select';
    showsFocusCell.current = !isWhole;
    setChosenFocusCell(isWhole ? change.focusCell : null);
    setChosenCell(isWhole ? change.activeCell : change.cell);
    setFocused(true);
    setNotice((shown) => (shown?.kind === 'said' ? null : shown));
  };
  const notify = (next: GridNotice | null) => {
    if (next?.kind === 'unplaced') isTextUnplaced.current = true;
    // A notice with unsaved text stays: the text is nowhere else.
    setNotice((shown) => (next === null && shown?.kind === 'unplaced' ? shown : next));
  };
  const selection: Selection = { activeCell, anchorCell, focusCell: visibleFocusCell };
  const latest = useRef({ ...options, selection, select, notify });
  latest.current = { ...options, selection, select, notify };

  useEffect(() => {
    if (!wanted) return;
    setChosenCell(wanted);
    setChosenAnchor(null);
    setChosenFocusCell(null);
    if (!wanted.isQuiet) setFocused(true);
  }, [wanted]);

  // The rows that an undo restores are rendered before the cursor goes to them.
  const [undone, setUndone] = useState<readonly UndonePlace[] | null>(null);
  useEffect(
    () =>
      verbs?.onUndone((places) => {
        // The notice of a command is out of date once the command is undone.
        setNotice((shown) => (shown?.kind === 'unplaced' ? shown : null));
        setUndone(places);
      }),
    [verbs],
  );
  const rowsBefore = useRef(rowIds);
  const revealed = useRef<readonly UndonePlace[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each undo moves the cursor once, when its columns are shown
  useEffect(() => {
    if (!undone) return;
    const change = selectUndone(undone, {
      rows: rowIds,
      rowsBefore: rowsBefore.current,
      columns,
      activeCell,
    });
    const unseen = undone.find(({ row, column }) => column !== null && rowSet.has(row));
    if (!change && unseen?.column && revealed.current !== undone) {
      revealed.current = undone;
      options.reveal({ row: unseen.row, column: unseen.column });
      return;
    }
    // A button keeps the focus, so that it can be pressed again by key. So does a field outside the tables.
    const holder = document.activeElement;
    const isElsewhere = holder !== null && holder !== document.body && !holder.closest('.grid-box');
    if (!change) setNotice({ kind: 'said', word: 'grid.undoneHidden' });
    else if (isElsewhere) {
      const cell = change.kind === 'select' ? change.activeCell : change.cell;
      select({ kind: 'show', cell });
      if (box.current) showCell(box.current, cell);
    } else select(change);
    setUndone(null);
  }, [undone, columns]);
  useEffect(() => {
    rowsBefore.current = rowIds;
  }, [rowIds]);

  const { onCursor } = options;
  useEffect(() => {
    // While Enter or Tab move the cursor inside its range, others see only the cursor.
    if (focused) onCursor(activeCell, anchorCell ? null : visibleFocusCell);
  }, [focused, activeCell, anchorCell, visibleFocusCell, onCursor]);

  useEffect(() => {
    if (!(focused || isPointed) || !activeCell || !box.current) return;
    showCell(box.current, visibleFocusCell && showsFocusCell.current ? visibleFocusCell : activeCell);
  }, [focused, isPointed, activeCell, visibleFocusCell, box]);

  useEffect(() => {
    const frame = box.current;
    if (!frame) return;
    // The toggles of the head and the buttons of a card are inside the table, but in no cell.
    const onFocusIn = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest('[data-fold-toggle], .card-head')) setFocused(false);
      else setFocused(true);
    };
    const onFocusOut = (event: FocusEvent) => {
      if (frame.contains(event.relatedTarget as Node | null)) return;
      setFocused(false);
      onCursor(null, null);
    };
    // When a person scrolls away and continues to type, the browser scrolls the cell only to the edge, below the head.
    let isScrolled = false;
    const onScroll = () => {
      isScrolled = true;
    };
    const onInput = ({ target }: Event) => {
      if (!isScrolled || !(target instanceof HTMLTextAreaElement)) return;
      isScrolled = false;
      const { activeCell: cell } = latest.current.selection;
      if (cell) showCell(frame, cell);
    };
    frame.addEventListener('scroll', onScroll, { passive: true });
    frame.addEventListener('input', onInput);
    frame.addEventListener('focusin', onFocusIn);
    frame.addEventListener('focusout', onFocusOut);
    return () => {
      frame.removeEventListener('scroll', onScroll);
      frame.removeEventListener('input', onInput);
      frame.removeEventListener('focusin', onFocusIn);
      frame.removeEventListener('focusout', onFocusOut);
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
        openMenu: (at, pointed) => latest.current.openMenu(at, pointed),
        previewFill: setFilling,
        today: () => latest.current.today(),
        writerName: (row, column) => latest.current.writerName(row, column),
        folds: () => latest.current.folds,
        unfold: (groups) => latest.current.unfold(groups),
      }),
    [box],
  );
  return {
    cursor: activeCell && { ...activeCell, focused, isPointed },
    range,
    actions,
    notice,
    notify: setNotice,
    filling,
  };
}
