import type { Clause } from '../clauses/clause';
import type { ValuesOf } from '../clauses/parameter';
import type { CHECK_DEFINITIONS } from './checkDefinitions';

type Definition = (typeof CHECK_DEFINITIONS)[number];
type CheckOf<D> = D extends { readonly kind: infer K; readonly parameters: infer P }
  ? { readonly kind: K } & ValuesOf<P>
  : never;

/** One check as a clause asks it: its kind with its values. */
export type Check = CheckOf<Definition>;

export type CheckKind = Definition['kind'];

/** A check of one kind. */
export type CheckOfKind<K extends CheckKind> = CheckOf<Extract<Definition, { readonly kind: K }>>;

/** A clause as the packs write it: the compiler compares its values with the definition of its check. */
export type CheckClause = Clause<Check>;

/** Whether a check is of a kind. Every check comes from a `CheckClause`, so its kind says what values it has. */
export function isOfKind<K extends CheckKind>(check: Clause['check'], kind: K): check is CheckOfKind<K> {
  return check.kind === kind;
}
