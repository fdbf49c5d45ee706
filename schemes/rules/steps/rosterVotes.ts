import { rosterVotes as votesInRoster } from '../../model/rosterVotes';
import { broken, type Ruling } from '../ruling';
import type { SchemeView } from '../SchemeView';

/** `steps.roster`: no votes stand in the roster, which everybody reads; schemes of earlier builds may hold some. */
export function rosterVotes(_check: unknown, view: SchemeView): readonly Ruling[] {
  const count = votesInRoster(view.snapshot).length;
  const at = view.table('B3')?.ref();
  return count > 0 && at
    ? [broken({ code: 'steps.roster', how: 'steps.roster', params: { count }, at })]
    : [];
}
