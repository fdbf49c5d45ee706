import { delegateRows } from '../counting/delegateRows';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `delegates.exOfficio`: the number of ex-officio delegates in `quotas` equals the number of incumbents in the facts.
 * It compares only the two numbers, not the people. A blank cell counts as 0 in a row with other delegates. The result
 * is undecided if all these cells are blank, or if the number is too small and a row has no delegates yet.
 */
export const exOfficio = defineCheck({
  kind: 'delegates.exOfficio',
  parameters: {},
  messages: { findings: ['delegates.exOfficio'], how: ['delegates.exOfficio'] },
  run(_parameters, view) {
    const rows = delegateRows(view);
    const incumbents = view.numberFact('incumbents');
    const blank = rows.filter((row) => row.exOfficio === null);
    const first = rows[0];
    if (!first) return [];
    if (incumbents === null) return [undecided(view.factRef('incumbents'))];
    const count = rows.reduce((sum, row) => sum + (row.exOfficio ?? 0), 0);
    // A row without any delegates is probably not entered yet, so it may add the missing ex-officio delegates.
    const notEntered = rows.filter((row) => row.delegates === null);
    if (blank.length === rows.length) return [undecided(...blank.map((row) => row.ref('ex_officio')))];
    if (count < incumbents && notEntered.length > 0) {
      return [undecided(...notEntered.map((row) => row.ref('ex_officio')))];
    }
    const params = { count, incumbents };
    const at = (rows.find((row) => (row.exOfficio ?? 0) > 0) ?? first).ref('ex_officio');
    if (count === incumbents) return [met('delegates.exOfficio', params, at)];
    const also = [view.factRef('incumbents')];
    return [broken({ code: 'delegates.exOfficio', how: 'delegates.exOfficio', params, at, also })];
  },
});
