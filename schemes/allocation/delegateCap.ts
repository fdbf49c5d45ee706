import { isOfKind } from '../checks/Check';
import type { ClauseResult } from '../rules/assessment/assessment';

/** The greatest number of delegates that a congress may have, and the least, if a provision sets one. */
export interface DelegateCap {
  readonly rule: string;
  readonly max: number;
  readonly min: number | null;
  readonly provisions: readonly string[];
}

/**
 * The lowest cap among the clauses `delegates.total` that apply to the scheme, with the numbers of the layers. Null if no
 * clause applies, because the level or the date is missing or all members attend.
 */
export function delegateCap(clauseResults: readonly ClauseResult[]): DelegateCap | null {
  const caps = clauseResults.flatMap(({ clause: { rule, check, provisions }, outcomes }): DelegateCap[] =>
    isOfKind(check, 'delegates.total') && outcomes.length > 0
      ? [{ rule, max: check.max, min: check.min ?? null, provisions }]
      : [],
  );
  return caps.reduce<DelegateCap | null>((lowest, cap) => {
    if (lowest === null) return cap;
    return cap.max < lowest.max ? cap : lowest;
  }, null);
}
