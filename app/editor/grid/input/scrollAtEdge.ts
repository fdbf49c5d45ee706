const EDGE_ZONE_PX = 28;
const SCROLL_STEP_PX = 18;

/** Scrolls a table while the pointer drags something at its edge or beyond. */
export function scrollAtEdge(frame: HTMLElement, { clientX, clientY }: PointerEvent): void {
  const box = frame.getBoundingClientRect();
  if (clientY < box.top + EDGE_ZONE_PX) frame.scrollTop -= SCROLL_STEP_PX;
  else if (clientY > box.bottom - EDGE_ZONE_PX) frame.scrollTop += SCROLL_STEP_PX;
  if (clientX > box.right - EDGE_ZONE_PX) frame.scrollLeft += SCROLL_STEP_PX;
  else if (clientX < box.left + EDGE_ZONE_PX) frame.scrollLeft -= SCROLL_STEP_PX;
}
