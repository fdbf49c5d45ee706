/**
 * Where Ctrl with an arrow leads along a row or a column: from a filled cell with a filled neighbour to the last filled cell
 * before a gap, otherwise to the next filled cell; to the last place where nothing more is filled.
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
