import { addUp } from '../counting/addUp';
import { undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { judgeSum } from './judgeSum';

/** `sums.members`: the full members of the organisations in `quotas` add up to the full members in the facts. */
export const members = defineCheck({
  kind: 'sums.members',
  parameters: {},
  messages: { findings: ['sum.members'], how: ['sum'] },
  run(_parameters, view) {
    const table = view.table('quotas');
    if (!table) return [];
    const whole = view.numberFact('official_members');
    const first = table.tops[0];
    if (!first) return [];
    if (whole === null) return [undecided(view.factRef('official_members'))];
    return judgeSum({
      code: 'sum.members',
      whole,
      addition: addUp(table.tops, 'official_members'),
      everyRowCounts: true,
      at: view.factRef('official_members'),
      refs: (row) => table.ref(row, 'official_members'),
    });
  },
});
