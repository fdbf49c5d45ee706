import { isOrdered } from '../../clauses/isOrdered';
import { rangesBy } from '../../clauses/parameter';
import type { Bloc } from '../../clauses/vocabulary';
import { BLOCS } from '../../model/tables/roster';
import { judgeCircle } from '../counting/circleOf';
import { electedOf } from '../counting/electedOf';
import { rangeFit } from '../counting/rangeFit';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `ratio.blocs`: the number of people elected from each bloc is within the range of the bloc. A number that can never be
 * within it has the severity of the clause; one that depends on who is elected has the severity `information`.
 */
export const blocs = defineCheck({
  kind: 'ratio.blocs',
  parameters: {
    ranges: rangesBy<Bloc>(),
  },
  messages: {
    findings: [
      'ratio.bloc.front',
      'ratio.bloc.front.worst',
      'ratio.bloc.government',
      'ratio.bloc.government.worst',
      'ratio.bloc.grassroots',
      'ratio.bloc.grassroots.worst',
      'ratio.bloc.internal_affairs',
      'ratio.bloc.internal_affairs.worst',
      'ratio.bloc.other',
      'ratio.bloc.other.worst',
      'ratio.bloc.party',
      'ratio.bloc.party.worst',
    ],
    how: ['ratio.bloc'],
  },
  isCoherent: ({ ranges }) => Object.values(ranges).every((range) => isOrdered(...range)),
  run({ ranges }, view) {
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
        const at = circle.ref('bloc');
        const how = 'ratio.bloc';
        const fit = rangeFit({ worst, best }, range[0], range[1]);
        if (fit === 'outside') return [broken({ code: `ratio.bloc.${bloc}`, how, params, at })];
        if (fit === 'inside') return [met(how, params, at)];
        return [broken({ code: `ratio.bloc.${bloc}.worst`, how, params, at, severity: 'information' })];
      });
    });
  },
});
