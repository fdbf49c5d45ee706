import { lowerIsStricter } from '../../clauses/parameter';
import { delegateRows } from '../counting/delegateRows';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `delegates.designated`: the designated delegates are at most `percent` of all delegates, rounded down. */
export const designated = defineCheck({
  kind: 'delegates.designated',
  parameters: {
    percent: lowerIsStricter('percent'),
  },
  messages: { findings: ['delegates.designated'], how: ['delegates.designated'] },
  run({ percent }, view) {
    const rows = delegateRows(view);
    const first = rows.find((row) => row.designated > 0) ?? rows[0];
    if (!first) return [];
    const blank = rows.filter((row) => row.delegates === null);
    if (blank.length > 0) return [undecided(...blank.map((row) => row.ref('by_unit')))];
    const summoned = rows.reduce((sum, row) => sum + (row.delegates ?? 0), 0);
    const count = rows.reduce((sum, row) => sum + row.designated, 0);
    const most = Math.floor((summoned * percent) / 100);
    const params = { count, summoned, percent, most };
    const at = first.ref('designated');
    if (count <= most) return [met('delegates.designated', params, at)];
    return [broken({ code: 'delegates.designated', how: 'delegates.designated', params, at })];
  },
});
