import { foldName } from '../../model/text/foldName';
import type { SchemeView } from '../view/SchemeView';

/** Share of ethnic minorities where the organisation is, percent: the share a layer set, else the one of the facts. */
export function localShare(
  { localPercent }: { readonly localPercent?: number | undefined },
  view: SchemeView,
): number | null {
  return localPercent ?? view.numberFact('ethnic_share');
}

/** How many of `size` seats ethnic minorities are to have: the local share less the tolerance, rounded up. */
export function ethnicNeed(
  { tolerance }: { readonly tolerance: number },
  share: number,
  size: number,
): number {
  return Math.max(0, Math.ceil((size * (share - tolerance)) / 100));
}

/** Whether a typed group is the majority, Kinh. */
export function isMajority(group: string): boolean {
  return foldName(group) === 'kinh';
}
