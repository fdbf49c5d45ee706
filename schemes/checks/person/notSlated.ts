import { firstNames } from '../counting/firstNames';
import { broken, met } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `person.slated`: everyone with a name in the roster is slated for a post. One finding counts those who are not. */
export const notSlated = defineCheck({
  kind: 'person.slated',
  parameters: {},
  messages: { findings: ['person.slated'], how: ['person.slated'] },
  run(_parameters, view) {
    const named = view.people.filter((person) => person.row.cells.full_name !== undefined);
    const [someone] = named;
    if (!someone) return [];
    const without = named.filter((person) => person.slated.length === 0);
    const [first, ...others] = without;
    const params = {
      count: without.length,
      people: named.length,
      names: firstNames(without.map((person) => person.name)),
    };
    if (!first) return [met('person.slated', params, someone.ref('slated'))];
    const also = others.map((person) => person.ref('slated'));
    return [broken({ code: 'person.slated', how: 'person.slated', params, at: first.ref('slated'), also })];
  },
});
