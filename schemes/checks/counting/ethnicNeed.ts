import { foldName } from '../../model/text/foldName';
import type { SchemeView } from '../view/SchemeView';

/**
 * Local share of ethnic minorities in percent: that of a layer, or else the share in the facts; null if both are
 * missing.
 */
export function localShare(
  { localPercent }: { readonly localPercent?: number | undefined },
  view: SchemeView,
): number | null {
  return localPercent ?? view.numberFact('ethnic_share');
}

/** Least number of `size` seats for ethnic minorities: the local share minus the tolerance, rounded up. */
export function ethnicNeed(
  { tolerance }: { readonly tolerance: number },
  share: number,
  size: number,
): number {
  return Math.max(0, Math.ceil((size * (share - tolerance)) / 100));
}

/** Whether a typed ethnic group is the majority, Kinh. */
export function isMajority(group: string): boolean {
  return foldName(group) === 'kinh';
}
