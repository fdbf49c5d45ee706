import type { GridPlace } from '../model/gridPlace';

/** Space kept free above and below a cell in the window, for the bar on top and the drawer buttons below. */
const WINDOW_MARGIN_PX = 64;

/** Scrolls a cell into view, clear of the table's frozen columns, head, totals and notices, and of the page's bars. */
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
  const below = now.bottom - Math.min(window.innerHeight - WINDOW_MARGIN_PX, noticesTop(box));
  const top = Math.max(WINDOW_MARGIN_PX, barBottom());
  if (now.top < top) window.scrollBy({ top: now.top - top });
  else if (below > 0) window.scrollBy({ top: below });
}

/** The bottom of the search bar, which covers the cells above it; 0 if it is closed. */
function barBottom(): number {
  return document.querySelector('.find-bar')?.getBoundingClientRect().bottom ?? 0;
}

/** The top of the table's notices, which cover the bottom of the window; infinity if there are none. */
function noticesTop(box: HTMLElement): number {
  const notices = box.parentElement?.querySelector('.grid-notices')?.getBoundingClientRect();
  return notices && notices.height > 0 ? notices.top : Number.POSITIVE_INFINITY;
}

function scrollDown(box: HTMLElement, frame: DOMRect, at: DOMRect): void {
  const top = frame.top + heightOf(box, '.grid-head');
  const bottom = frame.top + box.clientHeight - heightOf(box, '.grid-foot');
  if (at.top < top) box.scrollTop -= top - at.top;
  else if (at.bottom > bottom) box.scrollTop += at.bottom - bottom;
}

/**
 * Width of the columns that stay in view. The head has several rows of cells, so the rightmost edge of all frozen cells
 * is used.
 */
function frozenWidth(box: HTMLElement): number {
  const { left } = box.getBoundingClientRect();
  const cells = [...box.querySelectorAll<HTMLElement>('.grid-head .handle, .grid-head .frozen')];
  const edges = cells.flatMap((cell) =>
    getComputedStyle(cell).position === 'sticky' ? [cell.getBoundingClientRect().right - left] : [],
  );
  return Math.max(0, ...edges);
}

function heightOf(box: HTMLElement, part: string): number {
  return box.querySelector<HTMLElement>(part)?.offsetHeight ?? 0;
}
