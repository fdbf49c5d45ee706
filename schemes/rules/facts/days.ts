import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import type { SchemeView } from '../SchemeView';

const DAY = 86_400_000;

/** `facts.days`: the congress lasts at most `most` days, first and last day counted. */
export function days({ most }: CheckParameters['facts.days'], view: SchemeView): CheckResult[] {
  const opens = view.textFact('congress_date');
  const closes = view.textFact('congress_end');
  const at = view.factRef('congress_end');
  if (opens === null || closes === null) return [undecided(at)];
  const count = (Date.parse(closes) - Date.parse(opens)) / DAY + 1;
  if (count < 1) return [];
  const params = { count, most };
  if (count <= most) return [met('facts.days', params, at)];
  return [broken({ code: 'facts.days', how: 'facts.days', params, at })];
}
