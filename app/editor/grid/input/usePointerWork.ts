import { type RefObject, useEffect } from 'react';
import type { GridActions } from '../model/GridActions';
import { dragFill } from './dragFill';
import { dragRow } from './dragRow';
import { scrollAtEdge } from './scrollAtEdge';
import { trackPointer } from './trackPointer';

/**
 * Handles the pointer: dragging over cells selects a range, dragging a row number moves the row, dragging the fill handle fills.
 * Touch scrolls, except at the fill handle.
 */
export function usePointerWork(box: RefObject<HTMLDivElement | null>, actions: GridActions): void {
  useEffect(() => {
    const frame = box.current;
    if (!frame) return;
    const down = (event: PointerEvent) => {
      if (event.button !== 0 || !(event.target instanceof Element)) return;
      if (event.target.closest('.fill-handle')) return dragFill(frame, actions);
      if (event.pointerType !== 'mouse') return;
      const number = event.target.closest<HTMLElement>('.row-number');
      if (number) return dragRow(frame, number, event, actions);
      const cell = event.target.closest<HTMLElement>('.cell[data-column]');
      if (!cell || cell.closest('.total') || event.shiftKey || event.target.matches('.cell-input.open'))
        return;
      dragRange(frame, cell, actions);
    };
    const twice = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('.fill-handle')) actions.fillDownBeside();
    };
    const menu = (event: MouseEvent) => openMenu(event, actions);
    frame.addEventListener('pointerdown', down);
    frame.addEventListener('dblclick', twice);
    frame.addEventListener('contextmenu', menu);
    return () => {
      frame.removeEventListener('pointerdown', down);
      frame.removeEventListener('dblclick', twice);
      frame.removeEventListener('contextmenu', menu);
    };
  }, [box, actions]);
}

/** Opens the table's menu at a cell, a row number or a column's head. In an open input the browser opens its own. */
function openMenu(event: MouseEvent, actions: GridActions): void {
  if (!(event.target instanceof Element) || event.target.closest('.total, .cell-input.open')) return;
  const at = { x: event.clientX, y: event.clientY };
  const cell = event.target.closest<HTMLElement>('.cell[data-column]');
  const head = event.target.closest<HTMLElement>('[data-head]');
  const handle = event.target.closest<HTMLElement>('.cell.handle');
  if (cell?.dataset.row !== undefined && cell.dataset.column !== undefined)
    actions.openMenu(cell.dataset.row, cell.dataset.column, at);
  else if (head?.dataset.head !== undefined) actions.openColumnMenu(head.dataset.head, at);
  else if (handle) {
    const row = handle.parentElement?.querySelector<HTMLElement>('[data-row]')?.dataset.row;
    if (row === undefined) return;
    actions.openRowMenu(row, at);
  } else return;
  event.preventDefault();
}

function dragRange(frame: HTMLElement, from: HTMLElement, actions: GridActions): void {
  let last: Element = from;
  const move = (event: PointerEvent) => {
    scrollAtEdge(frame, event);
    const cell = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('.cell');
    if (!cell || cell === last || !frame.contains(cell) || cell.closest('.total')) return;
    const { row, column } = cell.dataset;
    if (row === undefined || column === undefined) return;
    last = cell;
    actions.extendTo(row, column);
  };
  trackPointer(move, () => {});
}
