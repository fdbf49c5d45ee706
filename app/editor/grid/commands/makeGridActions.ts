import { replacementKey } from '@schemes/imports/sheets/ImportDecisions';
import type { CellValue } from '@schemes/model/cells/cell';
import { copyByCommand } from '../clipboard/copyByCommand';
import { copyRange } from '../clipboard/copyRange';
import { pasteBlock } from '../clipboard/pasteBlock';
import { plainText } from '../clipboard/plainText';
import { readClipboard } from '../clipboard/readClipboard';
import { readSystemClipboard } from '../clipboard/readSystemClipboard';
import type { CellsChange, RejectedValue } from '../model/CellsChange';
import { isSame } from '../model/cellConflict';
import { foldsWithin, unfoldRange } from '../model/columnTracks';
import type { GridActions, GridPoint } from '../model/GridActions';
import { valueAt } from '../model/GridCells';
import type { GridCommand, RepeatableCommand } from '../model/GridCommand';
import type { GridPlace } from '../model/gridPlace';
import { fillTarget, type GridRange, isInRange, isMany } from '../model/gridRange';
import { mayEditCell } from '../model/mayEditCell';
import type { SelectionChange } from '../model/Selection';
import { clearRange } from './clearRange';
import { commitCell } from './commitCell';
import { addPart, addRow, addRowAbove, duplicateRows, removeRows, rowRights } from './editRows';
import { fillRange, fillSeries, lastRowToFill } from './fillRange';
import type { GridAccess } from './GridAccess';
import { focusBelow, focusCellInput, leaveCell, returnToProblem } from './leaveCell';
import { type MoveCommand, moveSelection, selectedRange } from './moveSelection';
import { pasteCells, pasteReach } from './pasteCells';
import { selectAll, selectColumn, selectRow } from './selectWhole';
import { showCell } from './showCell';
import { sumRange } from './sumRange';

/** Ends the range; the active cell stays. */
const COLLAPSE: SelectionChange = { kind: 'extend', focusCell: null, isShown: true };

/** Makes the actions that the rows of a table call. */
export function makeGridActions(access: GridAccess): GridActions {
  const { cells, selection, box, select, notify } = access;
  const rows = () => cells().rowIds;
  const columns = () => cells().type.columns.map(({ key }) => key);
  const currentRange = () => selectedRange(selection(), rows(), columns());
  /** Writes a change as one undo step, and reports what it rejected, guessed, renamed or added. */
  const write = ({ cells, ...report }: CellsChange) => {
    const verbs = access.verbs();
    if (!verbs) return;
    if (cells.length > 0) verbs.commitAll(cells);
    const { rejected, lockedCount, guessed, renamed, added = [] } = report;
    const hasReport = rejected.length + lockedCount + guessed.length + renamed + added.length > 0;
    notify(hasReport ? { kind: 'report', ...report } : null);
  };
  /** Whether a cell still has the value that it had after a change: nobody has written it since. */
  const isUntouched = (row: string, column: string, valueAfter: CellValue | undefined) =>
    JSON.stringify(cells().rowOf(row)?.cells[column]) === JSON.stringify(valueAfter);
  /**
   * Called before a command writes into folded groups, whose cells are not visible. Unfolds the groups and reports
   * that. When the same key is pressed again, the command writes. Returns false if no group in the range is folded.
   */
  const unfoldFirst = (range: Pick<GridRange, 'left' | 'right'>): boolean => {
    const groups = foldsWithin(access.folds(), range).map(({ key }) => key);
    if (groups.length === 0) return false;
    access.unfold(groups);
    notify({ kind: 'said', word: 'grid.unfoldedFirst' });
    return true;
  };
  const leaveAndSelect = (change: SelectionChange | null) => {
    if (change && leaveCell(box())) select(change);
  };
  const isFilled = (row: number, column: number) => {
    const { rowIds, type } = cells();
    const [id, known] = [rowIds[row], type.columns[column]];
    if (id === undefined || !known) return false;
    const isNamed = known.key === type.label && type.fixedRows.includes(id);
    return isNamed || valueAt(cells(), id, known) !== undefined;
  };
  /** The rows of the range that a command on rows may change. */
  const changeableRows = () => {
    const range = currentRange();
    if (!range) return [];
    const { type, rows: stored } = cells();
    return rows()
      .slice(range.top, range.bottom + 1)
      .filter((row) => rowRights(row, type, stored).change);
  };
  /** The command that F4 repeats. */
  let last: RepeatableCommand | null = null;
  const fill = (to: GridRange) => {
    const range = currentRange();
    if (!range || !access.verbs() || unfoldFirst(to)) return;
    write(fillSeries(cells(), range, to));
    const [row, column] = [rows()[range.top], columns()[range.left]];
    const [lastRow, lastColumn] = [rows()[to.bottom], columns()[to.right]];
    if (row === undefined || column === undefined || lastRow === undefined || lastColumn === undefined)
      return;
    select({
      kind: 'select',
      activeCell: { row, column },
      focusCell: { row: lastRow, column: lastColumn },
    });
  };
  /**
   * Opens the menu for a cell, a row or a column. Selects the cell, row or column first, unless its first and last cell
   * (`ends`) are already in the range.
   */
  const openMenuFor = (
    change: SelectionChange | null,
    ends: readonly (GridPlace | null)[],
    at: GridPoint,
    pointed: GridPlace | null,
  ) => {
    if (!change || !leaveCell(box())) return;
    const range = currentRange();
    const isInside = (cell: GridPlace | null) =>
      cell !== null &&
      range !== null &&
      isInRange(range, rows().indexOf(cell.row), columns().indexOf(cell.column));
    if (!ends.every(isInside)) select(change);
    access.openMenu(at, pointed);
  };
  const rowEnds = (row: string) =>
    [columns()[0], columns().at(-1)].map((column) => (column === undefined ? null : { row, column }));
  const columnEnds = (column: string) =>
    [rows()[0], rows().at(-1)].map((row) => (row === undefined ? null : { row, column }));
  const moveUnlessSorted = (move: () => void) => {
    if (access.isSorted()) notify({ kind: 'said', word: 'grid.moveSorted' });
    else move();
  };

  const actions: GridActions = {
    goTo: (row, column) => {
      const { activeCell } = selection();
      const change: SelectionChange = { kind: 'activate', cell: { row, column } };
      if (activeCell?.row !== row || activeCell.column !== column) leaveAndSelect(change);
      else if (!returnToProblem(box())) {
        select(change);
        focusCellInput(box());
      }
    },
    show: (row, column) => leaveAndSelect({ kind: 'show', cell: { row, column } }),
    extendTo: (row, column) => {
      const { activeCell } = selection();
      if (!activeCell) return;
      const isActive = activeCell.row === row && activeCell.column === column;
      leaveAndSelect(isActive ? COLLAPSE : { kind: 'extend', focusCell: { row, column }, isShown: true });
    },
    command: (command, event) => {
      const { activeCell, focusCell } = selection();
      if (!activeCell) return;
      if (isMove(command)) {
        const change = moveSelection(command, selection(), rows(), columns(), isFilled);
        // Null: Tab leaves the table, and the browser moves the focus.
        if (!change) return;
        event?.preventDefault();
        select(change);
      } else if (command.kind === 'collapse') {
        if (!focusCell) return;
        event?.preventDefault();
        select(COLLAPSE);
      } else {
        event?.preventDefault();
        run(command);
      }
    },
    commit: (value, end, before) => {
      const { activeCell } = selection();
      const verbs = access.verbs();
      if (!activeCell) return;
      const column = cells().type.columns.find(({ key }) => key === activeCell.column);
      if (!verbs) {
        // The section was locked during the edit.
        if (column && !isSame(value, before))
          notify({
            kind: 'unplaced',
            typed: { ...activeCell, text: plainText(cells().lang, column, value) },
          });
        return;
      }
      const range = currentRange();
      // Ctrl+Enter writes what was typed into every cell of the range.
      if (end?.kind === 'addRow' && range && isMany(range) && column) {
        if (unfoldFirst(range)) return;
        const text = plainText(cells().lang, column, value);
        return write(
          value === undefined ? clearRange(cells(), range) : pasteBlock([[{ text }]], range, cells(), null),
        );
      }
      const stored = cells().rowOf(activeCell.row)?.cells[activeCell.column];
      commitCell({ ...activeCell, before, stored, typed: value }, verbs, access.reportConflict);
      if (end) actions.command(end);
    },
    copy: (data, cut) => {
      const range = currentRange();
      if (!range) return;
      if (cut && access.verbs() && unfoldFirst(range)) return;
      // As in a spreadsheet, the folded columns inside a range are copied too.
      const whole = unfoldRange(cells().type, access.folds(), range);
      const { text, html } = copyRange({ ...cells(), type: whole.type }, whole.range);
      data.setData('text/plain', text);
      data.setData('text/html', html);
      if (cut) write(clearRange(cells(), range));
    },
    paste: (data) => {
      const range = currentRange();
      const block = readClipboard(data);
      if (!range || !access.verbs() || !block) return false;
      if (unfoldFirst(pasteReach(block, range))) return true;
      const { change, corner } = pasteCells(block, range, cells());
      write(change);
      // If a single cell was selected, the pasted cells become the range.
      if (corner && !selection().focusCell) select({ kind: 'extend', focusCell: corner, isShown: false });
      return true;
    },
    copyByMenu: (cut) => {
      if (!copyByCommand((data) => actions.copy(data, cut)))
        notify({ kind: 'said', word: cut ? 'grid.cutKeys' : 'grid.copyKeys' });
      focusCellInput(box());
    },
    pasteByMenu: () => {
      focusCellInput(box());
      void readSystemClipboard().then((data) => {
        if (!data) notify({ kind: 'said', word: 'grid.pasteKeys' });
        else if (!actions.paste(data)) notify({ kind: 'said', word: 'grid.pasteNothing' });
      });
    },
    addBelow: (row) => {
      const verbs = access.verbs();
      if (verbs) select(addRow(row, verbs, cells().type));
    },
    addPart: (row) => {
      const verbs = access.verbs();
      if (verbs) select(addPart(row, verbs, cells().type));
    },
    remove: (removed) => {
      const verbs = access.verbs();
      if (!verbs || removed.length === 0) return;
      select(removeRows(removed, verbs, rows(), selection().activeCell?.column));
      if (removed.length > 1) notify({ kind: 'said', word: 'grid.removed', params: { n: removed.length } });
    },
    move: (row, by) => moveUnlessSorted(() => access.verbs()?.move(row, by)),
    moveTo: (row, beside, side) => moveUnlessSorted(() => access.verbs()?.moveTo(row, beside, side)),
    selectRow: (row) => leaveAndSelect(selectRow(row, columns())),
    selectColumn: (column) => leaveAndSelect(selectColumn(column, rows())),
    openPanel: (column) => {
      if (leaveCell(box())) access.openPanel(column);
    },
    openMenu: (row, column, at) => {
      const cell = { row, column };
      openMenuFor({ kind: 'activate', cell }, [cell, cell], at, cell);
    },
    openRowMenu: (row, at) => openMenuFor(selectRow(row, columns()), rowEnds(row), at, null),
    openColumnMenu: (column, at) => {
      const [first] = rows();
      const head = first === undefined ? null : { row: first, column };
      openMenuFor(selectColumn(column, rows()), columnEnds(column), at, head);
    },
    fillTo: (row, column, preview) => {
      const range = currentRange();
      const to = range && fillTarget(range, rows().indexOf(row), columns().indexOf(column));
      access.previewFill(preview ? to : null);
      if (!preview && to) fill(to);
    },
    cancelFill: () => access.previewFill(null),
    fillDownBeside: () => {
      const range = currentRange();
      if (!range) return;
      const bottom = lastRowToFill(cells(), range);
      if (bottom > range.bottom) fill({ ...range, bottom });
    },
    today: access.today,
    writerName: access.writerName,
    replaceRejected: (report, column, text, value) => {
      const key = replacementKey(column, text);
      const isReplaced = (one: RejectedValue) =>
        one.column === column && replacementKey(column, one.text) === key;
      write({
        ...report,
        cells: report.rejected
          .filter(isReplaced)
          .flatMap(({ row, valueAfter }) =>
            row !== null && isUntouched(row, column, valueAfter) ? [{ row, column, value }] : [],
          ),
        rejected: report.rejected.filter((one) => !isReplaced(one)),
      });
    },
    dropGuessed: (report, guess) =>
      write({
        ...report,
        cells: report.guessed.flatMap((one) =>
          one.guess === guess && isUntouched(one.row, one.column, one.value)
            ? [{ row: one.row, column: one.column, value: undefined }]
            : [],
        ),
        guessed: report.guessed.filter((one) => one.guess !== guess),
      }),
    unplaced: (typed) => notify({ kind: 'unplaced', typed }),
  };

  /** Runs a command on the active cell or the range. In a read-only table, commands that write do nothing. */
  const run = (command: Exclude<GridCommand, MoveCommand | { kind: 'collapse' }>) => {
    const { activeCell } = selection();
    const range = currentRange();
    if (!activeCell || !range) return;
    const { row, column } = activeCell;
    switch (command.kind) {
      case 'selectAll':
        return leaveAndSelect(selectAll(rows(), columns()));
      case 'selectRow':
        return actions.selectRow(row);
      case 'selectColumn':
        return actions.selectColumn(column);
      case 'columnPanel':
        return actions.openPanel(column);
      case 'menu':
        if (leaveCell(box())) access.openMenu();
        return;
      case 'show': {
        const frame = box();
        if (frame) showCell(frame, activeCell);
        return;
      }
      case 'leave':
        return focusBelow(box());
    }
    const verbs = access.verbs();
    if (!verbs) {
      if (command.kind === 'undo' || command.kind === 'redo')
        notify({ kind: 'said', word: 'grid.undoLocked' });
      return;
    }
    const rights = rowRights(row, cells().type, cells().rows);
    switch (command.kind) {
      case 'undo':
        notify(null);
        return verbs.undo();
      case 'redo':
        notify(null);
        return verbs.redo();
      case 'edit':
        return;
      case 'moveRow':
        if (rights.change) actions.move(row, command.by);
        return;
      case 'repeat':
        if (last) run(last);
        return;
    }
    last = command;
    if (ROW_COMMANDS.has(command.kind)) notify(null);
    switch (command.kind) {
      case 'clear':
        if (unfoldFirst(range)) return;
        return write(clearRange(cells(), range));
      case 'fillDown':
        if (unfoldFirst(range)) return;
        return write(fillRange(cells(), range, 'down'));
      case 'fillRight':
        if (unfoldFirst(fillReach(range))) return;
        return write(fillRange(cells(), range, 'right'));
      case 'sum':
        if (unfoldFirst(range)) return;
        return write(sumRange(cells(), range));
      case 'addRow':
        if (rights.add) actions.addBelow(row);
        return;
      case 'addPart':
        if (rights.addPart) actions.addPart(row);
        return;
      case 'addAbove':
        if (rights.addAbove) select(addRowAbove(row, verbs, cells().type));
        return;
      case 'duplicateRows': {
        const change = cells().type.canAdd && duplicateRows(changeableRows(), verbs, cells().type);
        if (change) select(change);
        return;
      }
      case 'removeRow':
        return actions.remove(changeableRows());
      case 'today': {
        const known = cells().type.columns.find(({ key }) => key === column);
        const today = access.today();
        const value = known?.kind === 'date' ? today : known?.kind === 'monthYear' ? today.slice(0, 7) : null;
        if (known && value !== null && mayEditCell(cells().type, row, known))
          verbs.commit(row, column, value);
        return;
      }
    }
  };
  return actions;
}

/** Commands that show no notice when they succeed. The notice of the previous command is removed. */
const ROW_COMMANDS: ReadonlySet<GridCommand['kind']> = new Set([
  'addRow',
  'addPart',
  'addAbove',
  'duplicateRows',
  'removeRow',
]);

/** The columns that a fill to the right reads and writes: a range of one column is filled from the previous column. */
function fillReach({ left, right }: GridRange): Pick<GridRange, 'left' | 'right'> {
  return { left: left === right ? left - 1 : left, right };
}

function isMove(command: GridCommand): command is MoveCommand {
  return (
    command.kind === 'move' ||
    command.kind === 'next' ||
    command.kind === 'edge' ||
    command.kind === 'dataEdge'
  );
}
