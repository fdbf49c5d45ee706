import { EDITION } from '../../packs/edition';
import { knowsEdition } from '../../packs/editions';
import { broken, type CheckResult } from '../CheckResult';
import type { SchemeView } from '../SchemeView';

/** `facts.edition`: this build holds the edition of the rule book the scheme names; else the current one judges. */
export function edition(_check: unknown, view: SchemeView): CheckResult[] {
  if (knowsEdition(view.snapshot.edition)) return [];
  const params = { edition: view.snapshot.edition, current: EDITION };
  const at = view.factRef('level');
  return [broken({ code: 'facts.edition', how: 'facts.edition', params, at })];
}
