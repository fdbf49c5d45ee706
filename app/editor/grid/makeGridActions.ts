import { STATED_ROW } from '@schemes/model/tableType';
import { flushSync } from 'react-dom';
import { judgeCommit } from './cellConflict';
import { clearRange } from './clearRange';
import { copyRange } from './copyRange';
import { fillRange } from './fillRange';
import type { GridActions } from './GridActions';
import type { GridNow } from './GridNow';
import type { GridCommand } from './gridKey';
import { type GridPlace, gridPlace } from './gridPlace';
import { type GridRange, gridRange, isMany, nextInRange } from './gridRange';
import { newRowId } from './newRowId';
import { type CellsChange, pasteBlock } from './pasteBlock';
import { readClipboard } from './readClipboard';
import { sumRange } from './sumRange';

/** The actions of a table. `now` gives the table as it stands when one is called. */
export function makeGridActions(now: () => GridNow): GridActions {
  const range = () => {
    const { activeCell, anchorCell, focusCell, rowIds } = now();
    return activeCell && gridRange(anchorCell ?? activeCell, focusCell, rowIds, keysOf(now()));
  };
  const write = (change: CellsChange) => {
    const { verbs, tell } = now();
    if (change.cells.length > 0) verbs?.commitAll(change.cells);
    const { left, kept } = change;
    tell(left.length > 0 || kept > 0 ? { kind: 'left', left, kept } : null);
  };
  const select = (from: readonly [string, string] | null, to: readonly [string, string] | null) => {
    if (!from || !to || !leaveCell(now())) return;
    now().setPlace({ row: from[0], column: from[1] });
    now().setFocusCell({ row: to[0], column: to[1] }, false);
  };
  const corners = () => {
    const { rowIds } = now();
    const keys = keysOf(now());
    const [row, lastRow, column, lastColumn] = [rowIds[0], rowIds.at(-1), keys[0], keys.at(-1)];
    if (row === undefined || lastRow === undefined || column === undefined || lastColumn === undefined)
      return null;
    return { row, lastRow, column, lastColumn };
  };

  const actions: GridActions = {
    goTo: (row, column) => {
      const { activeCell, box, setPlace, setFocusCell } = now();
      const moves = activeCell?.row !== row || activeCell.column !== column;
      if (moves ? !leaveCell(now()) : isStuck(now())) return;
      setFocusCell(null);
      setPlace({ row, column });
      if (moves) return;
      const input = box.current?.querySelector<HTMLElement>('.cell-input');
      if (document.activeElement !== input) input?.focus({ preventScroll: true });
    },
    extendTo: (row, column) => {
      const { activeCell, setFocusCell } = now();
      if (!activeCell || !leaveCell(now())) return;
      setFocusCell(activeCell.row === row && activeCell.column === column ? null : { row, column });
    },
    command: (command, event) => {
      const { activeCell, focusCell, rowIds, setPlace, setFocusCell } = now();
      if (!activeCell) return;
      if (command.kind === 'move' || command.kind === 'next' || command.kind === 'edge') {
        const inRange = placeInRange(now(), range(), command);
        if (inRange) {
          event?.preventDefault();
          return now().walkRange(inRange);
        }
        const extend = command.kind !== 'next' && command.extend === true;
        const to = gridPlace((extend && focusCell) || activeCell, command, rowIds, keysOf(now()));
        if (!to) return;
        event?.preventDefault();
        if (extend) return setFocusCell(to);
        setFocusCell(null);
        setPlace(to);
        return;
      }
      if (command.kind === 'collapse' && !focusCell) return;
      event?.preventDefault();
      if (command.kind === 'collapse') return setFocusCell(null);
      run(command);
    },
    commit: (value, end, before) => {
      const { activeCell, verbs, rowOf, conflicts } = now();
      if (!activeCell || !verbs) return;
      const held = rowOf(activeCell.row)?.cells[activeCell.column];
      const answer = judgeCommit(before, held, value);
      if (answer === 'writeAndTell') {
        const client = verbs.writerOf(activeCell.row, activeCell.column);
        conflicts({ ...activeCell, mine: value, theirs: held, winner: 'mine', client });
      }
      if (answer !== 'leave') verbs.commit(activeCell.row, activeCell.column, value);
      if (end) actions.command(end);
    },
    copy: (data, cut) => {
      const there = range();
      if (!there) return;
      const { text, html } = copyRange(now(), there);
      data.setData('text/plain', text);
      data.setData('text/html', html);
      if (cut && now().verbs) write(clearRange(now(), there));
    },
    paste: (data) => {
      const there = range();
      const { verbs, type, rowIds, activeCell, setFocusCell } = now();
      const block = readClipboard(data);
      if (!there || !verbs || !block || !activeCell) return false;
      const fresh = type.canAdd && type.fixedRows.length === 0 ? newRowId : null;
      const change = pasteBlock(block, there, now(), fresh);
      write(change);
      // The rows that were added for it are not among those drawn yet.
      const below = rowIds[there.top + block.length - 1];
      const row = below === undefined || below === STATED_ROW ? change.cells.at(-1)?.row : below;
      const wide = Math.max(...block.map((line) => line.length));
      const column = type.columns[Math.min(type.columns.length - 1, there.left + wide - 1)]?.key;
      if (!now().focusCell && row !== undefined && column !== undefined && (block.length > 1 || wide > 1))
        setFocusCell({ row, column }, false);
      return true;
    },
    addBelow: (row) => {
      const { verbs, type, setPlace, setFocusCell } = now();
      if (!verbs) return;
      setFocusCell(null);
      setPlace({ row: verbs.add(row || undefined), column: type.label });
    },
    addPart: (row) => {
      const { verbs, type, setPlace, setFocusCell } = now();
      if (!verbs) return;
      setFocusCell(null);
      setPlace({ row: verbs.addPart(row), column: type.label });
    },
    remove: (row) => {
      const { rowIds, verbs, activeCell, setPlace, setFocusCell } = now();
      const at = rowIds.indexOf(row);
      const next = rowIds[at + 1] ?? rowIds[at - 1];
      verbs?.remove(row);
      setFocusCell(null);
      if (next !== undefined && activeCell) setPlace({ row: next, column: activeCell.column });
    },
    move: (row, by) => {
      const { verbs, sorted, tell } = now();
      if (sorted) tell({ kind: 'said', word: 'grid.moveSorted' });
      else verbs?.move(row, by);
    },
    moveTo: (row, beside, side) => {
      const { verbs, sorted, tell } = now();
      if (sorted) tell({ kind: 'said', word: 'grid.moveSorted' });
      else verbs?.moveTo(row, beside, side);
    },
    selectRow: (row) => {
      const all = corners();
      select(all && [row, all.column], all && [row, all.lastColumn]);
    },
    selectColumn: (column) => {
      const all = corners();
      select(all && [all.row, column], all && [all.lastRow, column]);
    },
    openPanel: (column) => {
      if (leaveCell(now())) now().openPanel(column);
    },
    unplaced: (typed) => now().tell({ kind: 'unplaced', typed }),
  };

  const run = (command: Exclude<GridCommand, { kind: 'move' | 'next' | 'edge' | 'collapse' }>) => {
    const { activeCell: at, type, rows, verbs, box } = now();
    const there = range();
    if (!at || !there) return;
    const all = corners();
    switch (command.kind) {
      case 'selectAll':
        return select(all && [all.row, all.column], all && [all.lastRow, all.lastColumn]);
      case 'selectRow':
        return actions.selectRow(at.row);
      case 'selectColumn':
        return actions.selectColumn(at.column);
      case 'columnPanel':
        return actions.openPanel(at.column);
      case 'leave':
        return focusBelow(box.current);
    }
    if (!verbs) return;
    const fixed = type.fixedRows.includes(at.row) || at.row === STATED_ROW;
    const isPart = rows.some(({ id, parent }) => id === at.row && parent !== undefined);
    switch (command.kind) {
      case 'clear':
        return write(clearRange(now(), there));
      case 'fillDown':
        return write(fillRange(now(), there, 'down'));
      case 'fillRight':
        return write(fillRange(now(), there, 'right'));
      case 'sum':
        return write(sumRange(now(), there));
      case 'addRow':
        if (type.canAdd) actions.addBelow(at.row);
        return;
      case 'addPart':
        if (type.canNest && !isPart && at.row !== STATED_ROW) actions.addPart(at.row);
        return;
      case 'removeRow':
        if (!fixed) actions.remove(at.row);
        return;
      case 'moveRow':
        if (!fixed) actions.move(at.row, command.by);
        return;
      case 'undo':
        return verbs.undo();
      case 'redo':
        return verbs.redo();
    }
  };
  return actions;
}

/** Where Enter and Tab lead while a range of several cells is chosen: about inside it. Null for every other key. */
function placeInRange(
  now: GridNow,
  range: GridRange | null,
  command: Extract<GridCommand, { kind: 'move' | 'next' | 'edge' }>,
): GridPlace | null {
  const { activeCell, rowIds } = now;
  const isWalk = command.kind === 'next' || (command.kind === 'move' && command.inRange === true);
  if (!isWalk || !activeCell || !range || !isMany(range)) return null;
  const keys = keysOf(now);
  const at = { row: rowIds.indexOf(activeCell.row), column: keys.indexOf(activeCell.column) };
  const next =
    command.kind === 'next'
      ? nextInRange(range, at, 'along', command.by)
      : nextInRange(range, at, 'down', command.rows > 0 ? 1 : -1);
  const [row, column] = [rowIds[next.row], keys[next.column]];
  return row === undefined || column === undefined ? null : { row, column };
}

function keysOf({ type }: GridNow): readonly string[] {
  return type.columns.map(({ key }) => key);
}

/**
 * What is being typed is committed before the cursor leaves; drawn at once, so that a value that does not fit is seen
 * below and keeps its cell. False: it stays, for going on would lose what was typed.
 */
function leaveCell(now: GridNow): boolean {
  const held = document.activeElement;
  const isOpen =
    held instanceof HTMLElement &&
    held.matches('.cell-input.open, .cell-input.leaving, .cell-input[aria-expanded="true"]');
  if (isOpen && now.box.current?.contains(held)) flushSync(() => held.blur());
  return !isStuck(now);
}

function isStuck({ box }: GridNow): boolean {
  const stuck = box.current?.querySelector<HTMLElement>('.cell-input.open[aria-invalid="true"]');
  stuck?.focus();
  return stuck !== null && stuck !== undefined;
}

/** The way out of a table by keyboard: Tab alone would walk through every cell. */
function focusBelow(box: HTMLElement | null): void {
  const below = box?.parentElement?.querySelector<HTMLElement>(
    ':is(.grid-told, .grid-below) :is(button, [href])',
  );
  below?.focus();
}
