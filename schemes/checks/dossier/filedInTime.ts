import { fixed, higherIsStricter, optional } from '../../clauses/parameter';
import { writeDate } from '../../words/writeDate';
import { namedRows } from '../counting/namedRows';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { workingDays } from './workingDays';

/**
 * `dossier.filed`: a self-nominated candidate who is not a delegate filed the dossier at least `least` working days
 * before the congress. `holidays`: public holidays are not working days. If the result depends on days off by a yearly
 * announcement, its severity is `target`, because no signed announcement was read.
 */
export const filedInTime = defineCheck({
  kind: 'dossier.filed',
  parameters: {
    least: higherIsStricter('count'),
    holidays: optional(fixed<true>()),
  },
  messages: { findings: ['dossier.filed', 'dossier.filedAnnounced'], how: ['dossier.filed'] },
  run({ least: days, holidays }, view) {
    return namedRows(view, 'dossiers')
      .filter(({ row }) => row.cells.nomination === 'self_outside')
      .map(({ row, name, ref }) => {
        const { filed } = row.cells;
        const opens = view.textFact('congress_date');
        if (typeof filed !== 'string') return undecided(ref('filed'));
        if (opens === null) return undecided(view.factRef('congress_date'));
        const sure = workingDays(filed, opens, holidays ? 'fixed' : 'none');
        const likely = holidays ? workingDays(filed, opens, 'announced') : sure;
        const count = sure < days ? sure : likely;
        const params = { name, filed: writeDate(filed), opens: writeDate(opens), count, days };
        const at = ref('filed');
        if (sure < days) return broken({ code: 'dossier.filed', how: 'dossier.filed', params, at });
        if (likely >= days) return met('dossier.filed', params, at);
        const code = 'dossier.filedAnnounced';
        return broken({ code, how: 'dossier.filed', params, at, severity: 'target' });
      });
  },
});
