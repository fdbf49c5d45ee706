import { broken, type CheckResult, met } from '../CheckResult';
import type { SchemeView } from '../SchemeView';
import { writeDate } from '../writeDate';

/** `facts.order`: the congress does not close before it opens. */
export function order(_check: unknown, view: SchemeView): CheckResult[] {
  const opens = view.textFact('congress_date');
  const closes = view.textFact('congress_end');
  if (opens === null || closes === null) return [];
  const at = view.factRef('congress_end');
  const params = { opens: writeDate(opens), closes: writeDate(closes) };
  if (closes >= opens) return [met('facts.order', params, at)];
  return [
    broken({ code: 'facts.order', how: 'facts.order', params, at, also: [view.factRef('congress_date')] }),
  ];
}
