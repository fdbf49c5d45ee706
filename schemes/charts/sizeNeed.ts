import type { CheckKind } from '../checks/Check';
import type { Body } from '../clauses/vocabulary';
import type { CellRef, MessageParams } from '../model/findings/finding';
import type { ClauseResult } from '../rules/assessment/assessment';
import type { Need } from './chartData';
import { tightest } from './tightest';

/** Kinds of check that bound the seats of a body. */
const SIZE_CHECKS: ReadonlySet<string> = new Set<CheckKind>([
  'size.range',
  'size.byMerger',
  'size.factMax',
  'size.merged',
  'size.declared',
  'size.blocRanges',
]);

/** The bounds of a body's seats in the results of the judge; null if no clause bounds them or a number is missing. */
export function sizeNeed(clauseResults: readonly ClauseResult[], body: Body): Need | null {
  return tightest(
    clauseResults.flatMap(({ clause: { check, rule, severity }, outcomes }) =>
      outcomes.flatMap((outcome): readonly Need[] => {
        if (outcome.kind === 'undecided') return [];
        const { at, params } = outcome.kind === 'met' ? outcome : outcome.finding;
        const bounds = boundsOf(check.kind, body, at, params);
        return bounds ? [{ ...bounds, severity, rules: [rule] }] : [];
      }),
    ),
  );
}

function boundsOf(
  kind: string,
  body: Body,
  at: CellRef,
  { min, max, most }: MessageParams,
): Pick<Need, 'least' | 'most'> | null {
  if (kind === 'size.third') {
    return body === 'standing_committee' && typeof most === 'number' ? { least: null, most } : null;
  }
  if (!SIZE_CHECKS.has(kind) || at.row !== body) return null;
  const least = typeof min === 'number' ? min : null;
  const greatest = typeof max === 'number' ? max : null;
  return least === null && greatest === null ? null : { least, most: greatest };
}
