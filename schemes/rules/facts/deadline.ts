import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import type { SchemeView } from '../SchemeView';
import { writeDate } from '../writeDate';

/** `facts.deadline`: the congress opens on or after `from` and is over by `to`. */
export function deadline({ from, to }: CheckParameters['facts.deadline'], view: SchemeView): CheckResult[] {
  const opens = view.textFact('congress_date');
  const closes = view.textFact('congress_end');
  if (opens === null) return [undecided(view.factRef('congress_date'))];
  const at = view.factRef('congress_date');
  const params = {
    opens: writeDate(opens),
    closes: writeDate(closes ?? opens),
    to: writeDate(to),
    ...(from === undefined ? {} : { from: writeDate(from) }),
  };
  const how = from === undefined ? 'facts.deadline' : 'facts.window';
  if (from !== undefined && opens < from) return [broken({ code: 'facts.tooEarly', how, params, at })];
  if ((closes ?? opens) <= to) return [met(how, params, at)];
  const last = opens > to ? at : view.factRef('congress_end');
  return [broken({ code: 'facts.tooLate', how, params, at: last })];
}
