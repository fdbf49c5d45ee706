import { EDITION } from '../../clauses/edition';
import { broken, type CheckResult } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/** `facts.edition`: this build holds the edition of the rule book the scheme names; else the current one judges. */
export function edition(_check: unknown, view: SchemeView): CheckResult[] {
  if (view.edition.isKnown) return [];
  const params = { edition: view.snapshot.edition, current: EDITION };
  const at = view.factRef('level');
  return [broken({ code: 'facts.edition', how: 'facts.edition', params, at })];
}
