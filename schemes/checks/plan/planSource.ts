import { nameKey } from '../../tableViews/nameKey';
import { broken, type CheckResult, met } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/**
 * `plan.source`: who stands for the first time (`roster`) comes from the planning, where that table names people;
 * in their own column the roster may say what they were planned for instead.
 */
export function planSource(_check: unknown, view: SchemeView): readonly CheckResult[] {
  const names = new Set(
    view
      .tables('planning')
      .flatMap((table) => table.tops.flatMap((title) => table.parts(title.id)))
      .map((row) => nameKey(row.cells.title)),
  );
  if (names.size === 0) return [];
  return view.people
    .filter((person) => person.candidacy === 'first_time' && person.inCommittee)
    .flatMap((person) => {
      const key = nameKey(person.row.cells.full_name);
      if (key === null) return [];
      const at = person.ref('succession_plan');
      const params = { name: person.name };
      if (names.has(key)) return [met('plan.source', params, at)];
      return [broken({ code: 'plan.source', how: 'plan.source', params, at })];
    });
}
