import { nameKey } from '../../tableViews/nameKey';
import { firstNames } from '../counting/firstNames';
import { namedRows } from '../counting/namedRows';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `match.dossier`: everyone in the roster has a row in `dossiers`, matched by name. One finding counts those without. */
export const everyone = defineCheck({
  kind: 'match.dossier',
  parameters: {},
  messages: { findings: ['match.dossier'], how: ['match.dossier'] },
  run(_parameters, view) {
    const table = view.table('dossiers');
    if (!table) return [];
    const keys = view.people.flatMap((person) => nameKey(person.row.cells.full_name) ?? []);
    const first = view.people[0];
    if (!first || keys.length === 0) return [];
    const files = new Set(namedRows(view, 'dossiers').map(({ key }) => key));
    if (files.size === 0) return [undecided(table.ref(undefined, 'full_name'))];
    const without = view.people.filter((person) => {
      const key = nameKey(person.row.cells.full_name);
      return key !== null && !files.has(key);
    });
    const params = {
      count: without.length,
      people: keys.length,
      names: firstNames(without.map((person) => person.name)),
    };
    const at = table.ref(table.tops[0]?.id, 'full_name');
    if (without.length === 0) return [met('match.dossier', params, at)];
    const also = without.map((person) => person.ref('full_name'));
    return [broken({ code: 'match.dossier', how: 'match.dossier', params, at, also })];
  },
});
