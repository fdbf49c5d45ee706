import { BLOCS } from '../../model/B3';
import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import type { SchemeView } from '../SchemeView';
import { judgeCircle } from './circleOf';
import { electedOf } from './electedOf';
import { rangeFit } from './rangeFit';

/** `ratio.blocs`: seats of each bloc within its range, best and worst case over the surplus. */
export function blocs({ ranges }: CheckParameters['ratio.blocs'], view: SchemeView): readonly CheckResult[] {
  return judgeCircle(view, 'executive_committee', (circle) => {
    const blank = circle.people.filter((person) => person.row.cells.bloc === undefined);
    if (blank.length > 0) return [undecided(...blank.map((person) => person.ref('bloc')))];
    const candidates = circle.people.length;
    return BLOCS.flatMap((bloc) => {
      const range = ranges[bloc];
      if (!range) return [];
      const count = circle.people.filter((person) => person.row.cells.bloc === bloc).length;
      const { worst, best } = electedOf(candidates, circle.seats, count);
      const params = { count, candidates, seats: circle.seats, min: range[0], max: range[1], worst, best };
      const at = circle.at('bloc');
      const how = 'ratio.bloc';
      const fit = rangeFit({ worst, best }, range[0], range[1]);
      if (fit === 'outside') return [broken({ code: `ratio.bloc.${bloc}`, how, params, at })];
      if (fit === 'inside') return [met(how, params, at)];
      return [broken({ code: `ratio.bloc.${bloc}.worst`, how, params, at, severity: 'information' })];
    });
  });
}
