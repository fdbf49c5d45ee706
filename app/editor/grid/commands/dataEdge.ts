/**
 * The index to which Ctrl with an arrow key leads along a row or a column. From a filled cell with a filled neighbour
 * it is the last filled cell before a gap; otherwise the next filled cell. If no filled cell follows, it is the last
 * place.
 */
export function dataEdge(
  from: number,
  by: -1 | 1,
  length: number,
  isFilled: (index: number) => boolean,
): number {
  const last = by === 1 ? length - 1 : 0;
  if (from === last) return from;
  let at = from + by;
  if (isFilled(from) && isFilled(at)) {
    while (at !== last && isFilled(at + by)) at += by;
    return at;
  }
  while (at !== last && !isFilled(at)) at += by;
  return at;
}
