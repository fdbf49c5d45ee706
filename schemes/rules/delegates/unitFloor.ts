import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import type { SchemeView } from '../SchemeView';
import { delegateRows } from './delegateRows';

/** `delegates.floor`: every organisation elects at least `least` delegates. */
export function unitFloor(
  { least }: CheckParameters['delegates.floor'],
  view: SchemeView,
): readonly CheckResult[] {
  return delegateRows(view).map((row) => {
    const at = row.ref('by_unit');
    if (row.elected === null) return undecided(at);
    const params = { name: row.name, count: row.elected, least };
    if (row.elected >= least) return met('delegates.floor', params, at);
    return broken({ code: 'delegates.floor', how: 'delegates.floor', params, at });
  });
}
