import { nameKey } from '../../tableViews/nameKey';
import { namedRows } from '../counting/namedRows';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `match.notStanding`: each incumbent whose plan in the review is to retire or be reassigned is in `leavers`, and nobody in
 * `leavers` is slated for the committee in the roster.
 */
export const notStanding = defineCheck({
  kind: 'match.notStanding',
  parameters: {},
  messages: { findings: ['leaving.absent', 'leaving.listed'], how: ['match.notStanding'] },
  run(_parameters, view) {
    const table = view.table('leavers');
    if (!table) return [];
    const leavers = namedRows(view, 'leavers');
    const names = new Set(leavers.map(({ key }) => key));
    const toLeave = namedRows(view, 'review').filter(
      ({ row, key }) => key && (row.cells.review_plan === 'retire' || row.cells.review_plan === 'reassign'),
    );
    const out = toLeave.map(({ name, key, ref }): CheckResult => {
      const at = ref('review_plan');
      if (names.has(key)) return met('match.notStanding', { name }, at);
      if (leavers.length === 0) return undecided(table.ref(undefined, 'full_name'));
      return broken({ code: 'leaving.absent', how: 'match.notStanding', params: { name }, at });
    });
    const listed = view.people.filter(
      (person) => names.has(nameKey(person.row.cells.full_name)) && person.slatedForCommittee,
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
  },
});
