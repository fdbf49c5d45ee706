const EDGE = 28;
const STEP = 18;

/** A table scrolls on while something is drawn to its edge or beyond. */
export function scrollAtEdge(frame: HTMLElement, { clientX, clientY }: PointerEvent): void {
  const box = frame.getBoundingClientRect();
  if (clientY < box.top + EDGE) frame.scrollTop -= STEP;
  else if (clientY > box.bottom - EDGE) frame.scrollTop += STEP;
  if (clientX > box.right - EDGE) frame.scrollLeft += STEP;
  else if (clientX < box.left + EDGE) frame.scrollLeft -= STEP;
}
