import { nameKey } from '../../tableViews/nameKey';
import { firstNames } from '../counting/firstNames';
import { namedRows } from '../counting/namedRows';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/** `match.dossier`: everyone in the roster has a file in the checklist. */
export function everyone(_check: unknown, view: SchemeView): readonly CheckResult[] {
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
}
