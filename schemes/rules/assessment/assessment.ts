import type { Dependencies } from '../../checks/view/DependencyTracker';
import type { ScopePart } from '../../checks/view/outsideScope';
import type { Clause } from '../../clauses/clause';
import type { Pack } from '../../clauses/pack';
import type { Finding, Outcome } from '../../model/findings/finding';

/** The outcomes of one clause for a scheme, and what it read for them. */
export interface ClauseResult {
  readonly clause: Clause;
  readonly outcomes: readonly Outcome[];
  readonly reads: Dependencies;
  /** The condition of its scope that the scheme does not meet, so that the clause was not asked; null where it was. */
  readonly outside: ScopePart | null;
}

export interface Assessment {
  /** The pack the scheme is judged by; null where level or congress date is missing. */
  readonly pack: Pack | null;
  /** The result of each clause of the rule book, in the rule book's order. */
  readonly clauseResults: readonly ClauseResult[];
  /** The outcomes of all clauses that apply to this scheme. */
  readonly outcomes: readonly Outcome[];
  /** The findings among them: strictest first, then in the order of the paper. */
  readonly findings: readonly Finding[];
}
