import { rosterVotes as votesInRoster } from '../../model/rosterVotes';
import { broken, type CheckResult } from '../CheckResult';
import type { SchemeView } from '../SchemeView';

/** `steps.roster`: no votes stand in the roster, which everybody reads; schemes of earlier builds may hold some. */
export function rosterVotes(_check: unknown, view: SchemeView): readonly CheckResult[] {
  return view.tables('B3').flatMap((table) => {
    const count = votesInRoster('', table.rows).length;
    if (count === 0) return [];
    return [broken({ code: 'steps.roster', how: 'steps.roster', params: { count }, at: table.ref() })];
  });
}
