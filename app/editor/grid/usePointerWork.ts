import { type RefObject, useEffect } from 'react';
import { dragRow } from './dragRow';
import type { GridActions } from './GridActions';
import { scrollAtEdge } from './scrollAtEdge';
import { whileHeld } from './whileHeld';

/** Work with the mouse: a range drawn over cells, a row moved or chosen by its number. Fingers scroll instead. */
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
      drawRange(frame, cell, actions);
    };
    frame.addEventListener('pointerdown', down);
    return () => frame.removeEventListener('pointerdown', down);
  }, [box, actions]);
}

function drawRange(frame: HTMLElement, from: HTMLElement, actions: GridActions): void {
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
  whileHeld(move, () => {});
}
