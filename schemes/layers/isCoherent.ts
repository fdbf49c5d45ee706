import { definitionOf } from '../checks/definitionOf';
import type { Clause } from '../clauses/clause';

/** Whether a check can be met by any scheme, because no lower bound is above its upper bound. */
export function isCoherent(check: Clause['check']): boolean {
  return definitionOf(check.kind).isCoherent?.(check as never) ?? true;
}
