import { fixed } from '../../clauses/parameter';
import type { Body } from '../../clauses/vocabulary';
import { integerCell } from '../../model/tables/integerCell';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `size.frozen`: a body has at most as many present members as at the start of the term, because none may be added. */
export const frozen = defineCheck({
  kind: 'size.frozen',
  parameters: {
    body: fixed<Body>(),
  },
  messages: { findings: ['size.frozen'], how: ['size.frozen'] },
  run({ body }, view) {
    const table = view.table('seats');
    const row = table?.row(body);
    if (!table || !row) return [];
    const start = integerCell(row, 'term_start');
    const current = integerCell(row, 'current');
    const at = table.ref(body, 'current');
    if (start === null || current === null)
      return [undecided(start === null ? table.ref(body, 'term_start') : at)];
    const params = { start, current };
    if (current <= start) return [met('size.frozen', params, at)];
    return [broken({ code: 'size.frozen', how: 'size.frozen', params, at })];
  },
});
