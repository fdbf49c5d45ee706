import { broken } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `impossible.titles`: nobody is slated both for secretary and for deputy. */
export const titles = defineCheck({
  kind: 'impossible.titles',
  parameters: {},
  messages: { findings: ['impossible.titles'], how: ['impossible.titles'] },
  run(_parameters, view) {
    return view.judgeEach((person) => {
      if (!person.isSecretary || !person.isDeputy) return [];
      const params = { name: person.name };
      const at = person.ref('slated');
      return [broken({ code: 'impossible.titles', how: 'impossible.titles', params, at })];
    });
  },
});
