import type { Found } from './findInScheme';

/** The part of a found place that determines its position in the order of reading. */
export type FoundPlace = Pick<Found, 'order' | 'from'>;

/** The first place after `place`; if there is none, the first of all; null if nothing is found. */
export function foundAfter(found: readonly Found[], place: FoundPlace): Found | null {
  return found.find((one) => compare(one, place) > 0) ?? found[0] ?? null;
}

/** The last place before `place`; if there is none, the last of all; null if nothing is found. */
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
