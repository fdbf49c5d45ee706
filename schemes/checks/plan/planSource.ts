import { nameKey } from '../../tableViews/nameKey';
import { broken, met } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `plan.source`: every first-time candidate for the committee is among the people whom the planning names. It gives no
 * result if the planning names nobody. A finding points to the roster column that says what the person was planned for.
 */
export const planSource = defineCheck({
  kind: 'plan.source',
  parameters: {},
  messages: { findings: ['plan.source'], how: ['plan.source'] },
  run(_parameters, view) {
    const names = new Set(
      view
        .tables('planning')
        .flatMap((table) => table.tops.flatMap((title) => table.parts(title.id)))
        .map((row) => nameKey(row.cells.title)),
    );
    if (names.size === 0) return [];
    return view.people
      .filter((person) => person.candidacy === 'first_time' && person.slatedForCommittee)
      .flatMap((person) => {
        const key = nameKey(person.row.cells.full_name);
        if (key === null) return [];
        const at = person.ref('succession_plan');
        const params = { name: person.name };
        if (names.has(key)) return [met('plan.source', params, at)];
        return [broken({ code: 'plan.source', how: 'plan.source', params, at })];
      });
  },
});
