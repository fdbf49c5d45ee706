import type { Found } from './findInScheme';

/** A place in the order in which a scheme is read. */
export type FoundPlace = Pick<Found, 'order' | 'from'>;

/** The first place behind another, or the first of all where none is; null where nothing is found. */
export function foundAfter(found: readonly Found[], place: FoundPlace): Found | null {
  return found.find((one) => compare(one, place) > 0) ?? found[0] ?? null;
}

/** The last place before another, or the last of all where none is; null where nothing is found. */
export function foundBefore(found: readonly Found[], place: FoundPlace): Found | null {
  return found.findLast((one) => compare(one, place) < 0) ?? found.at(-1) ?? null;
}

/** Whether two places are the same. */
export function isSamePlace(one: FoundPlace, other: FoundPlace): boolean {
  return compare(one, other) === 0;
}

function compare(one: FoundPlace, other: FoundPlace): number {
  return one.order[0] - other.order[0] || one.order[1] - other.order[1] || one.from - other.from;
}
