import { fixed, higherIsStricter, optional } from '../../clauses/parameter';
import type { Who } from '../../clauses/vocabulary';
import { foldName } from '../../model/text/foldName';
import { monthIndex, writeMonth } from '../../tableViews/monthIndex';
import type { Person } from '../../tableViews/Person';
import { ageMonth } from '../counting/ageMonth';
import { isOneOf } from '../counting/isOneOf';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import type { SchemeView } from '../view/SchemeView';

/**
 * `person.held`: each first-time candidate of a group has held the present post, or an equivalent one, for at least `months`
 * months in the month at which ages are counted.
 */
export const heldPost = defineCheck({
  kind: 'person.held',
  parameters: {
    who: fixed<Who>(),
    months: higherIsStricter('months'),
    movingUp: optional(fixed<true>()),
  },
  messages: { findings: ['person.held'], how: ['person.held'] },
  run({ who, months, movingUp }, view) {
    const month = ageMonth(view);
    if (month === null) return [];
    return view.people
      .filter((person) => isOneOf(person, who))
      .filter((person) => person.candidacy === 'first_time' || (movingUp && movesUp(person, view)))
      .map((person) => {
        const at = person.ref('post_since');
        const since = person.row.cells.post_since;
        if (typeof since !== 'string') return undecided(at);
        const held = month - monthIndex(since);
        const params = {
          name: person.name,
          held,
          months,
          since: writeMonth(monthIndex(since)),
          month: writeMonth(month),
        };
        if (held >= months) return met('person.held', params, at);
        return broken({ code: 'person.held', how: 'person.held', params, at });
      });
  },
});

/** Posts in the committee from the lowest. Posts of the inspection committee are not compared. */
const RANKS = ['committee', 'standing_committee', 'deputy_secretary', 'standing_deputy', 'secretary'];

/** Whether a candidate for re-election is slated for a higher post than the one that the review of incumbents gives. */
function movesUp(person: Person, view: SchemeView): boolean {
  if (person.candidacy !== 're_election' || person.plainName === '') return false;
  const [row, second] = view
    .tables('review')
    .flatMap((table) => table.rows)
    .filter(
      ({ cells }) => typeof cells.full_name === 'string' && foldName(cells.full_name) === person.plainName,
    );
  const now = RANKS.indexOf(String(row?.cells.committee_post));
  return (
    row !== undefined &&
    !second &&
    now >= 0 &&
    Math.max(...person.slated.map((post) => RANKS.indexOf(post))) > now
  );
}
