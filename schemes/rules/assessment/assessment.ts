import type { Dependencies } from '../../checks/view/DependencyTracker';
import type { ScopePart } from '../../checks/view/outsideScope';
import type { Clause } from '../../clauses/clause';
import type { Pack } from '../../clauses/pack';
import type { Finding, Outcome } from '../../model/findings/finding';

/** The outcomes of one clause for a scheme, and the sources that it read. */
export interface ClauseResult {
  readonly clause: Clause;
  readonly outcomes: readonly Outcome[];
  readonly reads: Dependencies;
  /** The first condition of its scope that the scheme does not meet; null if there is none or the clause gave an outcome. */
  readonly outside: ScopePart | null;
}

/** The result of judging one snapshot of a scheme. */
export interface Assessment {
  /** The pack that the scheme is judged by; null if none can be chosen (`choosePack`). */
  readonly pack: Pack | null;
  /** The result of each clause of the rule book, in the rule book's order. */
  readonly clauseResults: readonly ClauseResult[];
  /** The outcomes of all clauses that apply to this scheme. */
  readonly outcomes: readonly Outcome[];
  /** The findings among the outcomes, ordered by severity, then by the order of the sections. */
  readonly findings: readonly Finding[];
}
