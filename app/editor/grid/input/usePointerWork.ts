import { type RefObject, useEffect } from 'react';
import type { GridActions } from '../model/GridActions';
import { dragRow } from './dragRow';
import { scrollAtEdge } from './scrollAtEdge';
import { trackPointer } from './trackPointer';

/** Handles the mouse: dragging over cells selects a range, dragging a row number moves the row. Touch scrolls instead. */
export function usePointerWork(box: RefObject<HTMLDivElement | null>, actions: GridActions): void {
  useEffect(() => {
    const frame = box.current;
    if (!frame) return;
    const down = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.button !== 0 || !(event.target instanceof Element)) return;
      const number = event.target.closest<HTMLElement>('.row-number');
      if (number) return dragRow(frame, number, event, actions);
      const cell = event.target.closest<HTMLElement>('.cell[data-column]');
      if (!cell || cell.closest('.total') || event.shiftKey || event.target.matches('.cell-input.open'))
        return;
      dragRange(frame, cell, actions);
    };
    frame.addEventListener('pointerdown', down);
    return () => frame.removeEventListener('pointerdown', down);
  }, [box, actions]);
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
