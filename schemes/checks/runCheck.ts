import type { Clause } from '../clauses/clause';
import { definitionOf } from './definitionOf';
import type { CheckResult } from './view/CheckResult';
import type { SchemeView } from './view/SchemeView';

/** Judges a scheme by one check of a clause. */
export function runCheck(check: Clause['check'], view: SchemeView): readonly CheckResult[] {
  // The definition of a kind takes the values of that kind; the compiler cannot follow that through a lookup.
  return definitionOf(check.kind).run(check as never, view);
}
