import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `person.nonLocal`: the person slated for secretary does not come from the locality. */
export const nonLocal = defineCheck({
  kind: 'person.nonLocal',
  parameters: {},
  messages: { findings: ['person.nonLocal'], how: ['person.nonLocal'] },
  run(_parameters, view) {
    return view.judgeEach((person) => {
      if (!person.isSecretary) return [];
      const at = person.ref('is_local');
      const params = { name: person.name };
      if (person.row.cells.is_local === undefined) return [undecided(at)];
      if (person.row.cells.is_local === 'no') return [met('person.nonLocal', params, at)];
      return [broken({ code: 'person.nonLocal', how: 'person.nonLocal', params, at })];
    });
  },
});
