import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import { namedRows } from '../namedRows';
import type { SchemeView } from '../SchemeView';
import { writeDate } from '../writeDate';
import { workingDays } from './workingDays';

/** `dossier.filed`: who stands by themself without being a delegate (B12) filed that many working days before. */
export function filedInTime(
  { least: days }: CheckParameters['dossier.filed'],
  view: SchemeView,
): readonly CheckResult[] {
  return namedRows(view, 'B12')
    .filter(({ row }) => row.cells.nomination === 'self_outside')
    .map(({ row, name, ref }) => {
      const { filed } = row.cells;
      const opens = view.textFact('congress_date');
      if (typeof filed !== 'string') return undecided(ref('filed'));
      if (opens === null) return undecided(view.factRef('congress_date'));
      const count = workingDays(filed, opens);
      const params = { name, filed: writeDate(filed), opens: writeDate(opens), count, days };
      if (count >= days) return met('dossier.filed', params, ref('filed'));
      return broken({ code: 'dossier.filed', how: 'dossier.filed', params, at: ref('filed') });
    });
}
