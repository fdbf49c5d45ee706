import { nameKey } from '../../tableViews/nameKey';
import { namedRows } from '../counting/namedRows';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/**
 * `match.notStanding`: whom the review lets go stands in the list of those who do not stand again, and
 * nobody of that list is in the roster.
 */
export function notStanding(_check: unknown, view: SchemeView): readonly CheckResult[] {
  const table = view.table('leavers');
  if (!table) return [];
  const leaving = namedRows(view, 'leavers');
  const names = new Set(leaving.map(({ key }) => key));
  const go = namedRows(view, 'review').filter(
    ({ row, key }) => key && (row.cells.review_plan === 'retire' || row.cells.review_plan === 'reassign'),
  );
  const out = go.map(({ name, key, ref }): CheckResult => {
    const at = ref('review_plan');
    if (names.has(key)) return met('match.notStanding', { name }, at);
    if (leaving.length === 0) return undecided(table.ref(undefined, 'full_name'));
    return broken({ code: 'leaving.absent', how: 'match.notStanding', params: { name }, at });
  });
  const listed = view.people.filter(
    (person) => names.has(nameKey(person.row.cells.full_name)) && person.inCommittee,
  );
  return [
    ...out,
    ...listed.map((person) =>
      broken({
        code: 'leaving.listed',
        how: 'match.notStanding',
        params: { name: person.name },
        at: person.ref('full_name'),
      }),
    ),
  ];
}
