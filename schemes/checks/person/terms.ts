import { lowerIsStricter } from '../../clauses/parameter';
import { integerCell } from '../../model/tables/integerCell';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `person.terms`: with the new term, the person slated for secretary holds the post for at most `most` terms in a row. */
export const terms = defineCheck({
  kind: 'person.terms',
  parameters: {
    most: lowerIsStricter('count'),
  },
  messages: { findings: ['person.terms'], how: ['person.terms'] },
  run({ most }, view) {
    return view.judgeEach((person) => {
      if (!person.isSecretary) return [];
      const at = person.ref('terms_in_post');
      const held = integerCell(person.row, 'terms_in_post');
      if (held === null) return [undecided(at)];
      const params = { name: person.name, held, next: held + 1, most };
      if (held + 1 <= most) return [met('person.terms', params, at)];
      return [broken({ code: 'person.terms', how: 'person.terms', params, at })];
    });
  },
});
