import type { GridActions } from '../model/GridActions';
import { scrollAtEdge } from './scrollAtEdge';
import { trackPointer } from './trackPointer';

/** Drags the fill handle: the cells it would fill are shown, and filled when it is released. Escape cancels. */
export function dragFill(frame: HTMLElement, actions: GridActions): void {
  let over: { readonly row: string; readonly column: string } | null = null;
  let isCancelled = false;
  const move = (event: PointerEvent) => {
    if (isCancelled) return;
    scrollAtEdge(frame, event);
    const cell = document
      .elementFromPoint(event.clientX, event.clientY)
      ?.closest<HTMLElement>('.cell[data-column]');
    const { row, column } = cell?.dataset ?? {};
    if (!cell || !frame.contains(cell) || cell.closest('.total') || row === undefined || column === undefined)
      return;
    if (over?.row === row && over.column === column) return;
    over = { row, column };
    actions.fillTo(row, column, true);
  };
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    isCancelled = true;
    actions.cancelFill();
  };
  window.addEventListener('keydown', cancel, true);
  trackPointer(move, (event) => {
    window.removeEventListener('keydown', cancel, true);
    if (isCancelled) return;
    if (over && event.type !== 'pointercancel') actions.fillTo(over.row, over.column, false);
    else actions.cancelFill();
  });
}
