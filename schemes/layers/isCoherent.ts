import { definitionOf } from '../checks/definitionOf';
import type { Clause } from '../clauses/clause';

/** Whether some scheme can satisfy a check: no lower bound is above its upper bound. */
export function isCoherent(check: Clause['check']): boolean {
  return definitionOf(check.kind).isCoherent?.(check as never) ?? true;
}
