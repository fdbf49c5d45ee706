import { integerCell } from '../../model/tables/integerCell';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `match.incumbents`: the review has as many rows as the committee has present members, by the table `seats` or else by the
 * fact. With fewer rows the result is undecided, because rows may be added later. More rows are a finding.
 */
export const incumbents = defineCheck({
  kind: 'match.incumbents',
  parameters: {},
  messages: { findings: ['match.incumbents'], how: ['match.incumbents'] },
  run(_parameters, view) {
    const table = view.table('review');
    const sizes = view.table('seats');
    const first = table?.tops[0];
    if (!table || !first) return [];
    const row = sizes?.row('executive_committee');
    const current = (row && integerCell(row, 'current')) ?? view.numberFact('incumbents');
    const source = sizes ? sizes.ref('executive_committee', 'current') : view.factRef('incumbents');
    if (current === null) return [undecided(source)];
    const count = table.tops.length;
    const at = table.ref(first.id, 'full_name');
    const params = { count, current };
    if (count < current) return [undecided(table.ref(undefined, 'full_name'))];
    if (count === current) return [met('match.incumbents', params, at)];
    return [broken({ code: 'match.incumbents', how: 'match.incumbents', params, at, also: [source] })];
  },
});
