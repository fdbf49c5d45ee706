import type { GridActions } from '../model/GridActions';
import { scrollAtEdge } from './scrollAtEdge';
import { whileHeld } from './whileHeld';

const FROM = 5;

/** A row number under the mouse: let go where it is, the row is chosen; drawn over other rows, it moves there. */
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
  let drawn = false;
  const mark = (next: typeof over) => {
    over?.element.removeAttribute('data-drop');
    next?.element.setAttribute('data-drop', next.side);
    over = next;
  };
  const move = (event: PointerEvent) => {
    drawn ||= Math.abs(event.clientY - start.clientY) > FROM;
    if (!drawn || !number.hasAttribute('data-moves')) return;
    scrollAtEdge(frame, event);
    const element = document
      .elementFromPoint(event.clientX, event.clientY)
      ?.closest<HTMLElement>('.grid-row');
    const there = element && frame.contains(element) ? rowOf(element) : undefined;
    if (!element || there === undefined || there === row) return mark(null);
    const { top, height } = element.getBoundingClientRect();
    mark({ element, row: there, side: event.clientY < top + height / 2 ? 'before' : 'after' });
  };
  whileHeld(move, () => {
    const to = over;
    mark(null);
    if (to) actions.moveTo(row, to.row, to.side);
    else if (!drawn) actions.selectRow(row);
  });
}

function rowOf(element: HTMLElement): string | undefined {
  const row = element.closest('.grid-row') ?? element;
  return row.querySelector<HTMLElement>('[data-row]')?.dataset.row;
}
