import type { GridPlace } from './gridPlace';

/** Scrolls a cell into view inside its table, clear of the frozen columns, the head and the totals. */
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
  if (cell.closest('.grid-foot')) return;
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
