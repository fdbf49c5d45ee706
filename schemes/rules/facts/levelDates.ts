import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import type { SchemeView } from '../SchemeView';
import { writeDate } from '../writeDate';

/** `facts.levelDates`: organisations of this level exist on the day of the congress. */
export function levelDates(
  { from, to }: CheckParameters['facts.levelDates'],
  view: SchemeView,
): CheckResult[] {
  const date = view.textFact('congress_date');
  if (date === null) return [undecided(view.factRef('congress_date'))];
  const at = view.factRef('level');
  const also = [view.factRef('congress_date')];
  const params = (limit: string) => ({ date: writeDate(date), limit: writeDate(limit) });
  if (from !== undefined && date < from) {
    return [broken({ code: 'facts.levelNotYet', how: 'facts.levelDates', params: params(from), at, also })];
  }
  if (to !== undefined && date > to) {
    return [broken({ code: 'facts.levelEnded', how: 'facts.levelDates', params: params(to), at, also })];
  }
  return [met('facts.levelDates', params(to ?? from ?? date), at)];
}
