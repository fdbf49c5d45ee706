import { isOfKind } from '../checks/Check';
import type { ClauseResult } from '../rules/assessment/assessment';

/** The greatest number of delegates a congress may have, and the least where a provision sets one. */
export interface DelegateCap {
  readonly rule: string;
  readonly max: number;
  readonly min: number | null;
  readonly provisions: readonly string[];
}

/**
 * The strictest cap of the clauses that apply to this scheme (`*.DEL.*`, `delegates.total`), with the layers'
 * numbers. Null where none applies: level or date is missing, or all members meet.
 */
export function delegateCap(clauseResults: readonly ClauseResult[]): DelegateCap | null {
  const caps = clauseResults.flatMap(({ clause: { rule, check, provisions }, outcomes }): DelegateCap[] =>
    isOfKind(check, 'delegates.total') && outcomes.length > 0
      ? [{ rule, max: check.max, min: check.min ?? null, provisions }]
      : [],
  );
  return caps.reduce<DelegateCap | null>((strictest, cap) => {
    if (strictest === null) return cap;
    return cap.max < strictest.max ? cap : strictest;
  }, null);
}
