import type { Person } from '../../tableViews/Person';
import { broken, type CheckResult } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `impossible.twice`: no two rows of the rosters have the same name and month of birth. */
export const twice = defineCheck({
  kind: 'impossible.twice',
  parameters: {},
  messages: { findings: ['impossible.twice'], how: ['impossible.twice'] },
  run(_parameters, view) {
    const seen = new Map<string, Person>();
    const out: CheckResult[] = [];
    for (const person of view.people) {
      if (person.plainName === '' || person.birth === null) continue;
      const key = `${person.plainName}|${person.birth}`;
      const other = seen.get(key);
      if (!other) seen.set(key, person);
      else {
        const also = [other.ref('full_name')];
        const at = person.ref('full_name');
        out.push(
          broken({
            code: 'impossible.twice',
            how: 'impossible.twice',
            params: { name: person.name },
            at,
            also,
          }),
        );
      }
    }
    return out;
  },
});
