import type { Body, CheckKind } from '../clauses/check';
import type { CellRef, MessageParams } from '../model/findings/finding';
import type { ClauseResult } from '../rules/assessment/assessment';
import type { Need } from './chartData';
import { tightest } from './tightest';

/** Kinds of check that say of a body how many seats it may have. */
const SIZES: readonly CheckKind[] = [
  'size.range',
  'size.byMerger',
  'size.factMax',
  'size.merged',
  'size.declared',
  'size.blocRanges',
];

/** Bounds of a body's seats as the judge computed them; null while it has not, for want of a number. */
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
  kind: CheckKind,
  body: Body,
  at: CellRef,
  { min, max, most }: MessageParams,
): Pick<Need, 'least' | 'most'> | null {
  if (kind === 'size.third') {
    return body === 'standing_committee' && typeof most === 'number' ? { least: null, most } : null;
  }
  if (!SIZES.includes(kind) || at.row !== body) return null;
  const least = typeof min === 'number' ? min : null;
  const greatest = typeof max === 'number' ? max : null;
  return least === null && greatest === null ? null : { least, most: greatest };
}
