import { type CheckKind, type CheckOfKind, isOfKind } from '../checks/Check';
import { inScope } from '../checks/view/inScope';
import type { SchemeView } from '../checks/view/SchemeView';
import type { Clause } from '../clauses/clause';
import type { Assessment } from '../rules/assessment/assessment';

/** A clause that asks about this scheme, with the numbers of its check as the layers set them. */
export interface AskedClause<K extends CheckKind> extends Pick<Clause, 'rule' | 'severity'> {
  readonly check: CheckOfKind<K>;
}

/** The clauses of a kind that ask about the scheme, in the rule book's order. */
export type Asked = <K extends CheckKind>(kind: K) => readonly AskedClause<K>[];

/** Finds the clauses that a judge asked by their kind. Clauses whose scope is not known yet are left out. */
export function askedClauses({ clauseResults }: Assessment, view: SchemeView): Asked {
  return <K extends CheckKind>(kind: K) =>
    clauseResults.flatMap(({ clause }): readonly AskedClause<K>[] => {
      const { rule, severity, check, scope } = clause;
      if (!isOfKind(check, kind) || inScope(scope, view) !== true) return [];
      return [{ rule, severity, check }];
    });
}
