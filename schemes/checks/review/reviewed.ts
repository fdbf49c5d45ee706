import { nameKey } from '../../tableViews/nameKey';
import { namedRows } from '../counting/namedRows';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import type { SchemeView } from '../view/SchemeView';

/**
 * `match.review`: roster and review agree on each person, matched by name:
 * - each candidate for re-election is in the review with the plan of re-election;
 * - each incumbent with that plan is in the roster;
 * - no first-time candidate is in the review.
 */
export const reviewed = defineCheck({
  kind: 'match.review',
  parameters: {},
  messages: {
    findings: ['review.absent', 'review.firstTime', 'review.leaves', 'review.notListed'],
    how: ['match.review'],
  },
  run(_parameters, view) {
    const table = view.table('review');
    if (!table) return [];
    const rows = namedRows(view, 'review');
    const byName = new Map(rows.flatMap((row) => (row.key ? [[row.key, row] as const] : [])));
    const candidates = view.people.filter((person) => !person.slatedForInspectionOnly);
    if (byName.size === 0) return candidates.length > 0 ? [undecided(table.ref(undefined, 'full_name'))] : [];
    const out = candidates.flatMap((person): CheckResult[] => {
      const key = nameKey(person.row.cells.full_name);
      if (key === null || person.candidacy === null) return [];
      const found = byName.get(key);
      const at = person.ref('candidacy_kind');
      const params = { name: person.name };
      if (person.candidacy === 'first_time') {
        if (!found) return [];
        const also = [found.ref('full_name')];
        return [broken({ code: 'review.firstTime', how: 'match.review', params, at, also })];
      }
      if (!found) return [broken({ code: 'review.absent', how: 'match.review', params, at })];
      const plan = found.row.cells.review_plan;
      const also = [found.ref('review_plan')];
      if (plan === undefined) return [undecided(found.ref('review_plan'))];
      if (plan === 're_election') return [met('match.review', params, at)];
      return [broken({ code: 'review.leaves', how: 'match.review', params, at, also })];
    });
    return [...out, ...notInRoster(view, rows)];
  },
});

function notInRoster(view: SchemeView, rows: ReturnType<typeof namedRows>): CheckResult[] {
  const roster = view.table('roster');
  if (!roster || view.people.length === 0) return [];
  const names = new Set(view.people.map((person) => nameKey(person.row.cells.full_name)));
  return rows
    .filter(({ row, key }) => row.cells.review_plan === 're_election' && key !== null && !names.has(key))
    .map(({ name, ref }) =>
      broken({ code: 'review.notListed', how: 'match.review', params: { name }, at: ref('review_plan') }),
    );
}
