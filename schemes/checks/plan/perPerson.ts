import type { CheckParameters } from '../../clauses/check';
import type { CellRef } from '../../model/findings/finding';
import { nameKey } from '../../tableViews/nameKey';
import { rowName } from '../../tableViews/rowName';
import { broken, type CheckResult, met } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

interface Named {
  readonly name: string;
  readonly at: CellRef;
  readonly titles: Set<string>;
}

/** `plan.perPerson`: nobody is named for more than `most` titles in the planning table (`planning`). */
export function perPerson(
  { most }: CheckParameters['plan.perPerson'],
  view: SchemeView,
): readonly CheckResult[] {
  const people = new Map<string, Named>();
  for (const table of view.tables('planning')) {
    for (const title of table.tops) {
      for (const row of table.parts(title.id)) {
        const key = nameKey(row.cells.title);
        if (key === null) continue;
        const entry = people.get(key) ?? {
          name: rowName('planning', row),
          at: table.ref(row.id, 'title'),
          titles: new Set<string>(),
        };
        entry.titles.add(title.id);
        people.set(key, entry);
      }
    }
  }
  return [...people.values()].map(({ name, at, titles }) => {
    const params = { name, count: titles.size, most };
    if (titles.size <= most) return met('plan.perPerson', params, at);
    return broken({ code: 'plan.perPerson', how: 'plan.perPerson', params, at });
  });
}
