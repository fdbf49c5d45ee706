/** How the points of a list are marked: with a bullet, `1.` or `a)`. */
export type PointKind = 'bullet' | '1' | 'a';

/** A point of a list, in the order of the text, with its depth from 0. */
export interface Point<T> {
  readonly depth: number;
  readonly kind: PointKind;
  /** The number of the point; 1 for a bullet. */
  readonly n: number;
  readonly content: T;
  /** Whether the point begins a new list even if it could continue the previous list. */
  readonly startsList?: boolean;
}

/** A list with its points and the lists nested in them. `start`: the number of the first point. */
export interface NestedList<T> {
  readonly kind: PointKind;
  readonly start: number;
  readonly items: readonly { readonly content: T; readonly lists: readonly NestedList<T>[] }[];
}

interface OpenList<T> {
  readonly kind: PointKind;
  readonly start: number;
  readonly depth: number;
  readonly items: { readonly content: T; readonly lists: OpenList<T>[] }[];
}

/**
 * Nests points by their depths: a deeper point is in a list inside the point above it. A list ends where the kind
 * changes, or where a number does not follow the previous one, so that every point keeps its number. A point that is
 * more than one level deeper than the point above it is nested only one level deeper.
 */
export function nestPoints<T>(points: readonly Point<T>[]): readonly NestedList<T>[] {
  const roots: OpenList<T>[] = [];
  let open: OpenList<T>[] = [];
  for (const point of points) {
    while ((open.at(-1)?.depth ?? -1) > point.depth) open.pop();
    const parent = (open.at(-1)?.depth === point.depth ? open.at(-2) : open.at(-1)) ?? null;
    const siblings = parent ? (parent.items.at(-1)?.lists ?? []) : roots;
    const current = open.at(-1)?.depth === point.depth ? open.at(-1) : undefined;
    const continuesList =
      current &&
      !point.startsList &&
      current.kind === point.kind &&
      (point.kind === 'bullet' || current.start + current.items.length === point.n);
    const list = continuesList
      ? current
      : { kind: point.kind, start: point.n, depth: point.depth, items: [] };
    if (!continuesList) {
      siblings.push(list);
      open = [...open.filter(({ depth }) => depth < point.depth), list];
    }
    list.items.push({ content: point.content, lists: [] });
  }
  return roots;
}
