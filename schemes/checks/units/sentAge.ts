import { lowerIsStricter } from '../../clauses/parameter';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { unitsOf } from './leaders';

/** `units.sentAge`: a person sent to a locality is at most `most` years old in the month of the appointment. */
export const sentAge = defineCheck({
  kind: 'units.sentAge',
  parameters: {
    most: lowerIsStricter('years'),
  },
  messages: { findings: ['units.sentAge'], how: ['units.sentAge'] },
  run({ most }, view) {
    return unitsOf(view)
      .flatMap(({ leaders }) => leaders)
      .filter(({ row }) => row.cells.sent_to !== undefined)
      .map(({ name, birth, from, ref }) => {
        if (birth === null || from === null)
          return undecided(ref(birth === null ? 'birth' : 'appointed_from'));
        const age = from - birth;
        const at = ref('birth');
        const params = { name, years: Math.floor(age / 12), months: age % 12, most };
        if (age <= most * 12) return met('units.sentAge', params, at);
        return broken({ code: 'units.sentAge', how: 'units.sentAge', params, at, also: [ref('sent_to')] });
      });
  },
});
