import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import type { SchemeView } from '../SchemeView';
import { writeDate } from '../writeDate';

/** `facts.term`: the congress lies in the term the scheme is written for. */
export function term({ from, to }: CheckParameters['facts.term'], view: SchemeView): CheckResult[] {
  const at = view.factRef('congress_date');
  const date = view.textFact('congress_date');
  if (date === null) return [undecided(at)];
  const params = {
    date: writeDate(date),
    term: view.snapshot.term,
    from: writeDate(from),
    to: writeDate(to),
  };
  if (date >= from && date <= to) return [met('facts.term', params, at)];
  return [broken({ code: 'facts.term', how: 'facts.term', params, at })];
}
