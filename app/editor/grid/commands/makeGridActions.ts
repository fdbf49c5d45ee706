import { copyRange } from '../clipboard/copyRange';
import { readClipboard } from '../clipboard/readClipboard';
import type { CellsChange } from '../model/CellsChange';
import type { GridActions } from '../model/GridActions';
import type { GridCommand } from '../model/GridCommand';
import type { SelectionChange } from '../model/Selection';
import { clearRange } from './clearRange';
import { commitCell } from './commitCell';
import { addPart, addRow, removeRow, rowRights } from './editRows';
import { fillRange } from './fillRange';
import type { GridAccess } from './GridAccess';
import { focusBelow, focusCellInput, leaveCell, returnToProblem } from './leaveCell';
import { type MoveCommand, moveSelection, selectedRange } from './moveSelection';
import { pasteCells } from './pasteCells';
import { selectAll, selectColumn, selectRow } from './selectWhole';
import { sumRange } from './sumRange';
import { writeCells } from './writeCells';

const END_OF_RANGE = { kind: 'extend', focusCell: null, isShown: true } as const;

/** Joins the commands of a table into the actions that its rows call. */
export function makeGridActions(access: GridAccess): GridActions {
  const { cells, selection, verbs, box, select, notify } = access;
  const rows = () => cells().rowIds;
  const columns = () => cells().type.columns.map(({ key }) => key);
  const range = () => selectedRange(selection(), rows(), columns());
  const write = (change: CellsChange) => {
    const table = verbs();
    if (table) notify(writeCells(change, table));
  };
  const leaveAndSelect = (change: SelectionChange | null) => {
    if (change && leaveCell(box())) select(change);
  };
  const moveUnlessSorted = (move: () => void) => {
    if (access.isSorted()) notify({ kind: 'said', word: 'grid.moveSorted' });
    else move();
  };

  const actions: GridActions = {
    goTo: (row, column) => {
      const { activeCell } = selection();
      const moves = activeCell?.row !== row || activeCell.column !== column;
      if (moves ? !leaveCell(box()) : returnToProblem(box())) return;
      select({ kind: 'activate', cell: { row, column } });
      if (!moves) focusCellInput(box());
    },
    extendTo: (row, column) => {
      const { activeCell } = selection();
      if (!activeCell || !leaveCell(box())) return;
      const isActive = activeCell.row === row && activeCell.column === column;
      select({ kind: 'extend', focusCell: isActive ? null : { row, column }, isShown: true });
    },
    command: (command, event) => {
      const { activeCell, focusCell } = selection();
      if (!activeCell) return;
      if (isMove(command)) {
        const change = moveSelection(command, selection(), rows(), columns());
        if (!change) return;
        event?.preventDefault();
        select(change);
      } else if (command.kind !== 'collapse') {
        event?.preventDefault();
        run(command);
      } else if (focusCell) {
        event?.preventDefault();
        select(END_OF_RANGE);
      }
    },
    commit: (value, end, before) => {
      const { activeCell } = selection();
      const table = verbs();
      if (!activeCell || !table) return;
      const stored = cells().rowOf(activeCell.row)?.cells[activeCell.column];
      commitCell({ ...activeCell, before, stored, typed: value }, table, access.reportConflict);
      if (end) actions.command(end);
    },
    copy: (data, cut) => {
      const there = range();
      if (!there) return;
      const { text, html } = copyRange(cells(), there);
      data.setData('text/plain', text);
      data.setData('text/html', html);
      if (cut) write(clearRange(cells(), there));
    },
    paste: (data) => {
      const there = range();
      const block = readClipboard(data);
      if (!there || !verbs() || !block) return false;
      const { change, corner } = pasteCells(block, there, cells());
      write(change);
      if (corner && !selection().focusCell) select({ kind: 'extend', focusCell: corner, isShown: false });
      return true;
    },
    addBelow: (row) => {
      const table = verbs();
      if (table) select(addRow(row, table, cells().type));
    },
    addPart: (row) => {
      const table = verbs();
      if (table) select(addPart(row, table, cells().type));
    },
    remove: (row) => {
      const table = verbs();
      if (table) select(removeRow(row, table, rows(), selection().activeCell?.column));
    },
    move: (row, by) => moveUnlessSorted(() => verbs()?.move(row, by)),
    moveTo: (row, beside, side) => moveUnlessSorted(() => verbs()?.moveTo(row, beside, side)),
    selectRow: (row) => leaveAndSelect(selectRow(row, columns())),
    selectColumn: (column) => leaveAndSelect(selectColumn(column, rows())),
    openPanel: (column) => {
      if (leaveCell(box())) access.openPanel(column);
    },
    unplaced: (typed) => notify({ kind: 'unplaced', typed }),
  };

  /** Runs a command on the active cell or the range; commands that write do nothing in a read-only table. */
  const run = (command: Exclude<GridCommand, MoveCommand | { kind: 'collapse' }>) => {
    const { activeCell: at } = selection();
    const there = range();
    if (!at || !there) return;
    switch (command.kind) {
      case 'selectAll':
        return leaveAndSelect(selectAll(rows(), columns()));
      case 'selectRow':
        return actions.selectRow(at.row);
      case 'selectColumn':
        return actions.selectColumn(at.column);
      case 'columnPanel':
        return actions.openPanel(at.column);
      case 'leave':
        return focusBelow(box());
    }
    const table = verbs();
    if (!table) return;
    const may = rowRights(at.row, cells().type, cells().rows);
    switch (command.kind) {
      case 'clear':
        return write(clearRange(cells(), there));
      case 'fillDown':
        return write(fillRange(cells(), there, 'down'));
      case 'fillRight':
        return write(fillRange(cells(), there, 'right'));
      case 'sum':
        return write(sumRange(cells(), there));
      case 'addRow':
        if (may.add) actions.addBelow(at.row);
        return;
      case 'addPart':
        if (may.addPart) actions.addPart(at.row);
        return;
      case 'removeRow':
        if (may.change) actions.remove(at.row);
        return;
      case 'moveRow':
        if (may.change) actions.move(at.row, command.by);
        return;
      case 'undo':
        return table.undo();
      case 'redo':
        return table.redo();
    }
  };
  return actions;
}

function isMove(command: GridCommand): command is MoveCommand {
  return command.kind === 'move' || command.kind === 'next' || command.kind === 'edge';
}
