import type { CheckParameters } from '../../clauses/check';
import { writeDate } from '../../words/writeDate';
import { namedRows } from '../counting/namedRows';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';
import { workingDays } from './workingDays';

/** `dossier.filed`: who stands by themself without being a delegate (`dossiers`) filed that many working days before. */
export function filedInTime(
  { least: days }: CheckParameters['dossier.filed'],
  view: SchemeView,
): readonly CheckResult[] {
  return namedRows(view, 'dossiers')
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
