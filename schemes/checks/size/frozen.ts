import type { CheckParameters } from '../../clauses/check';
import { integerCell } from '../../model/tables/integerCell';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/** `size.frozen`: a body has no more members now than at the start of the term, for none may be added any more. */
export function frozen({ body }: CheckParameters['size.frozen'], view: SchemeView): readonly CheckResult[] {
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
}
