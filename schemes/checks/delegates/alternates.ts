import { integerCell } from '../../model/tables/integerCell';
import { delegateRows } from '../counting/delegateRows';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `delegates.alternates`: the organisations together elect at least one alternate. It gives no result until every
 * organisation has its delegates.
 */
export const alternates = defineCheck({
  kind: 'delegates.alternates',
  parameters: {},
  messages: { findings: ['delegates.alternates'], how: ['delegates.alternates'] },
  run(_parameters, view) {
    const rows = delegateRows(view);
    const first = rows[0];
    if (!first || rows.some(({ delegates }) => delegates === null)) return [];
    const counts = rows.flatMap(({ row }) => integerCell(row, 'alternates') ?? []);
    const count = counts.reduce((sum, one) => sum + one, 0);
    const at = first.ref('alternates');
    if (counts.length === 0) return [undecided(at)];
    if (count > 0) return [met('delegates.alternates', { count }, at)];
    return [broken({ code: 'delegates.alternates', how: 'delegates.alternates', params: { count }, at })];
  },
});
