import { rosterVotes as votesInRoster } from '../../model/scheme/rosterVotes';
import { broken, type CheckResult } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/** `steps.roster`: no votes stand in the roster, which everybody reads; schemes of earlier builds may hold some. */
export function rosterVotes(_check: unknown, view: SchemeView): readonly CheckResult[] {
  return view.tables('roster').flatMap((table) => {
    const count = votesInRoster('', table.rows).length;
    if (count === 0) return [];
    return [broken({ code: 'steps.roster', how: 'steps.roster', params: { count }, at: table.ref() })];
  });
}
