import { type CheckKind, type CheckOfKind, isOfKind } from '../checks/Check';
import { inScope } from '../checks/view/inScope';
import type { SchemeView } from '../checks/view/SchemeView';
import type { Clause } from '../clauses/clause';
import type { Assessment } from '../rules/assessment/assessment';

/** A clause that applies to the scheme, with the numbers that the layers set. */
export interface AskedClause<K extends CheckKind> extends Pick<Clause, 'rule' | 'severity'> {
  readonly check: CheckOfKind<K>;
}

/** Returns the clauses of a kind that apply to the scheme, in the order of the rule book. */
export type Asked = <K extends CheckKind>(kind: K) => readonly AskedClause<K>[];

/** Returns a function that finds the clauses of an assessment by kind. Clauses whose scope is unknown are omitted. */
export function askedClauses({ clauseResults }: Assessment, view: SchemeView): Asked {
  return <K extends CheckKind>(kind: K) =>
    clauseResults.flatMap(({ clause }): readonly AskedClause<K>[] => {
      const { rule, severity, check, scope } = clause;
      if (!isOfKind(check, kind) || inScope(scope, view) !== true) return [];
      return [{ rule, severity, check }];
    });
}
