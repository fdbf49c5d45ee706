import { flushSync } from 'react-dom';

const EDITED_INPUT = '.cell-input.open, .cell-input.leaving, .cell-input[aria-expanded="true"]';

/**
 * Commits what is being typed before the active cell moves. The commit renders at once, so that a value that does not
 * parse shows its problem, and its cell stays active. Returns false if the cell keeps the focus, because leaving it
 * would lose its text.
 */
export function leaveCell(box: HTMLElement | null): boolean {
  const focused = document.activeElement;
  const isEdited = focused instanceof HTMLElement && focused.matches(EDITED_INPUT);
  if (isEdited && box?.contains(focused)) flushSync(() => focused.blur());
  return !returnToProblem(box);
}

/** Focuses the cell whose text does not parse. Returns false if there is none. */
export function returnToProblem(box: HTMLElement | null): boolean {
  const input = box?.querySelector<HTMLElement>('.cell-input.open[aria-invalid="true"]');
  input?.focus();
  return input != null;
}

/** Focuses the input of the active cell. */
export function focusCellInput(box: HTMLElement | null): void {
  const input = box?.querySelector<HTMLElement>('.cell-input');
  if (document.activeElement !== input) input?.focus({ preventScroll: true });
}

/** Focuses the first control below the table. This is the way out by keyboard, because Tab visits every cell first. */
export function focusBelow(box: HTMLElement | null): void {
  const control = box?.parentElement?.querySelector<HTMLElement>(
    ':is(.grid-notices, .grid-below) :is(button, [href])',
  );
  control?.focus();
}
