import type { Clause } from '../clauses/clause';
import type { ValuesOf } from '../clauses/parameter';
import type { CHECK_DEFINITIONS } from './checkDefinitions';

type Definition = (typeof CHECK_DEFINITIONS)[number];
type CheckOf<D> = D extends { readonly kind: infer K; readonly parameters: infer P }
  ? { readonly kind: K } & ValuesOf<P>
  : never;

/** The check of a clause: its kind and the values of its parameters. */
export type Check = CheckOf<Definition>;

export type CheckKind = Definition['kind'];

/** A check of one kind. */
export type CheckOfKind<K extends CheckKind> = CheckOf<Extract<Definition, { readonly kind: K }>>;

/** A clause of a pack. The compiler checks the values of its check against the definition of the kind. */
export type CheckClause = Clause<Check>;

/** Whether a check is of a kind. Every check comes from a `CheckClause`, so its kind determines the type of its values. */
export function isOfKind<K extends CheckKind>(check: Clause['check'], kind: K): check is CheckOfKind<K> {
  return check.kind === kind;
}
