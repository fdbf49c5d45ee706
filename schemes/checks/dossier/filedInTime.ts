import { higherIsStricter } from '../../clauses/parameter';
import { writeDate } from '../../words/writeDate';
import { namedRows } from '../counting/namedRows';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { workingDays } from './workingDays';

/**
 * `dossier.filed`: a self-nominated candidate who is not a delegate filed the dossier at least `least` working days before
 * the congress.
 */
export const filedInTime = defineCheck({
  kind: 'dossier.filed',
  parameters: {
    least: higherIsStricter('count'),
  },
  messages: { findings: ['dossier.filed'], how: ['dossier.filed'] },
  run({ least: days }, view) {
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
  },
});
