import { fixed, higherIsStricter } from '../../clauses/parameter';
import type { Who } from '../../clauses/vocabulary';
import { monthIndex, writeMonth } from '../../tableViews/monthIndex';
import { ageMonth } from '../counting/ageMonth';
import { isOneOf } from '../counting/isOneOf';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `person.held`: each first-time candidate of a group has held the present post, or an equivalent one, for at least `months`
 * months in the month at which ages are counted.
 */
export const heldPost = defineCheck({
  kind: 'person.held',
  parameters: {
    who: fixed<Who>(),
    months: higherIsStricter('months'),
  },
  messages: { findings: ['person.held'], how: ['person.held'] },
  run({ who, months }, view) {
    const month = ageMonth(view);
    if (month === null) return [];
    return view.people
      .filter((person) => person.candidacy === 'first_time' && isOneOf(person, who))
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
