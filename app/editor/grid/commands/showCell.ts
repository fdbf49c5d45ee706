import type { GridPlace } from '../model/gridPlace';

/** Kept free above and below a cell in the window: the bar on top, the drawers' buttons below. */
const CLEAR = 64;

/** Scrolls a cell into view, clear of its table's frozen columns, head and totals, of the page's bars and of what the table tells. */
export function showCell(box: HTMLElement, { row, column }: GridPlace): void {
  const cell = box.querySelector<HTMLElement>(
    `[data-row="${CSS.escape(row)}"][data-column="${CSS.escape(column)}"]`,
  );
  if (!cell) return;
  const frame = box.getBoundingClientRect();
  const at = cell.getBoundingClientRect();
  if (!cell.classList.contains('frozen')) {
    const left = frame.left + frozenWidth(box);
    if (at.left < left) box.scrollLeft -= left - at.left;
    else if (at.right > frame.left + box.clientWidth)
      box.scrollLeft += at.right - frame.left - box.clientWidth;
  }
  if (!cell.closest('.grid-foot')) scrollDown(box, frame, at);
  const now = cell.getBoundingClientRect();
  const below = now.bottom - Math.min(window.innerHeight - CLEAR, toldTop(box));
  if (now.top < CLEAR) window.scrollBy({ top: now.top - CLEAR });
  else if (below > 0) window.scrollBy({ top: below });
}

/** Where what the table tells begins, which lies over the end of the window; without end where it tells nothing. */
function toldTop(box: HTMLElement): number {
  const told = box.parentElement?.querySelector('.grid-notices')?.getBoundingClientRect();
  return told && told.height > 0 ? told.top : Number.POSITIVE_INFINITY;
}

function scrollDown(box: HTMLElement, frame: DOMRect, at: DOMRect): void {
  const top = frame.top + heightOf(box, '.grid-head');
  const bottom = frame.top + box.clientHeight - heightOf(box, '.grid-foot');
  if (at.top < top) box.scrollTop -= top - at.top;
  else if (at.bottom > bottom) box.scrollTop += at.bottom - bottom;
}

function frozenWidth(box: HTMLElement): number {
  const cells = box.querySelectorAll<HTMLElement>('.grid-head .handle, .grid-head .frozen');
  return [...cells].reduce((sum, cell) => sum + cell.offsetWidth, 0);
}

function heightOf(box: HTMLElement, part: string): number {
  return box.querySelector<HTMLElement>(part)?.offsetHeight ?? 0;
}
