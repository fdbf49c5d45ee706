import type { GridActions } from '../model/GridActions';
import { scrollAtEdge } from './scrollAtEdge';
import { trackPointer } from './trackPointer';

const DRAG_THRESHOLD_PX = 5;

/**
 * Drags a row by its number: a release at the same place selects the row; a release over another row moves it there.
 */
export function dragRow(
  frame: HTMLElement,
  number: HTMLElement,
  start: PointerEvent,
  actions: GridActions,
): void {
  const row = rowOf(number);
  if (row === undefined) return;
  start.preventDefault();
  let over: {
    readonly element: HTMLElement;
    readonly row: string;
    readonly side: 'before' | 'after';
  } | null = null;
  let isDragging = false;
  const mark = (next: typeof over) => {
    over?.element.removeAttribute('data-drop');
    next?.element.setAttribute('data-drop', next.side);
    over = next;
  };
  const move = (event: PointerEvent) => {
    isDragging ||= Math.abs(event.clientY - start.clientY) > DRAG_THRESHOLD_PX;
    if (!isDragging || !number.hasAttribute('data-moves')) return;
    scrollAtEdge(frame, event);
    const element = document
      .elementFromPoint(event.clientX, event.clientY)
      ?.closest<HTMLElement>('.grid-row');
    const there = element && frame.contains(element) ? rowOf(element) : undefined;
    if (!element || there === undefined || there === row) return mark(null);
    const { top, height } = element.getBoundingClientRect();
    mark({ element, row: there, side: event.clientY < top + height / 2 ? 'before' : 'after' });
  };
  trackPointer(move, () => {
    const to = over;
    mark(null);
    if (to) actions.moveTo(row, to.row, to.side);
    else if (!isDragging) actions.selectRow(row);
  });
}

function rowOf(element: HTMLElement): string | undefined {
  const row = element.closest('.grid-row') ?? element;
  return row.querySelector<HTMLElement>('[data-row]')?.dataset.row;
}
