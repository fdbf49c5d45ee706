import { integerCell } from '../../model/integerCell';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import type { SchemeView } from '../SchemeView';
import { delegateRows } from './delegateRows';

/** `delegates.alternates`: beside the delegates some alternates are elected; how many, the congress decides. */
export function alternates(_check: unknown, view: SchemeView): readonly CheckResult[] {
  const rows = delegateRows(view);
  const first = rows[0];
  if (!first || rows.some(({ delegates }) => delegates === null)) return [];
  const counts = rows.flatMap(({ row }) => integerCell(row, 'alternates') ?? []);
  const count = counts.reduce((sum, one) => sum + one, 0);
  const at = first.ref('alternates');
  if (counts.length === 0) return [undecided(at)];
  if (count > 0) return [met('delegates.alternates', { count }, at)];
  return [broken({ code: 'delegates.alternates', how: 'delegates.alternates', params: { count }, at })];
}
