import { isOrdered } from '../../clauses/isOrdered';
import { addable, higherIsStricter, lowerIsStricter } from '../../clauses/parameter';
import type { MessageParams } from '../../model/findings/finding';
import { delegateRows } from '../counting/delegateRows';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `delegates.total`: the number of ex-officio, elected and designated delegates together is from `min` to `max`. Alternates
 * are not counted. Too many is a finding at once; too few is undecided until every organisation has its number.
 */
export const total = defineCheck({
  kind: 'delegates.total',
  parameters: {
    min: addable(higherIsStricter('count')),
    max: lowerIsStricter('count'),
  },
  messages: { findings: ['delegates.above', 'delegates.below'], how: ['delegates.max', 'delegates.range'] },
  isCoherent: ({ min, max }) => isOrdered(min, max),
  run({ min, max }, view) {
    const table = view.table('quotas');
    if (!table || view.facts.congress_kind === 'plenary') return [];
    const rows = delegateRows(view);
    const blank = rows.filter((row) => row.delegates === null);
    const count = rows.reduce((sum, row) => sum + (row.delegates ?? 0), 0);
    const largest = [...rows].sort((a, b) => (b.delegates ?? 0) - (a.delegates ?? 0))[0];
    if (!largest || blank.length === rows.length) return [undecided(table.ref(undefined, 'by_unit'))];
    const params: MessageParams = min === undefined ? { count, max } : { count, min, max };
    const how = min === undefined ? 'delegates.max' : 'delegates.range';
    const at = largest.ref('by_members');
    if (count > max) return [broken({ code: 'delegates.above', how, params, at })];
    if (blank.length > 0) return [undecided(...blank.map((row) => row.ref('by_unit')))];
    if (min !== undefined && count < min) return [broken({ code: 'delegates.below', how, params, at })];
    return [met(how, params, at)];
  },
});
