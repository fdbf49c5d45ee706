import type { Dependencies } from '../../checks/view/DependencyTracker';
import type { Clause } from '../../clauses/clause';
import type { Pack } from '../../clauses/pack';
import type { Finding, Outcome } from '../../model/findings/finding';

/** What one clause said of a scheme, and what it read for that. */
export interface ClauseResult {
  readonly clause: Clause;
  readonly outcomes: readonly Outcome[];
  readonly reads: Dependencies;
}

export interface Assessment {
  /** The pack the scheme is judged by; null where level or congress date is missing. */
  readonly pack: Pack | null;
  /** Each clause of the rule book with what it said, in the rule book's order. */
  readonly clauseResults: readonly ClauseResult[];
  /** What every clause that asks about this scheme said. */
  readonly outcomes: readonly Outcome[];
  /** The findings among them: strictest first, then in the order of the paper. */
  readonly findings: readonly Finding[];
}
