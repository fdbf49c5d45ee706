import { addable, higherIsStricter, lowerIsStricter } from '../../clauses/parameter';
import { judgeCircle } from '../counting/circleOf';
import { electedOf } from '../counting/electedOf';
import { ethnicNeed, isMajority, localShare } from '../counting/ethnicNeed';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `ratio.ethnic`: the share of ethnic minorities in the committee is at least the local share minus `tolerance` percent
 * points. A local share set by a layer outranks that of the facts. A requirement that is missed only in the worst case
 * has the severity `information`.
 */
export const ethnic = defineCheck({
  kind: 'ratio.ethnic',
  parameters: {
    tolerance: lowerIsStricter('percent'),
    localPercent: addable(higherIsStricter('percent')),
  },
  messages: { findings: ['ratio.ethnic', 'ratio.ethnic.worst'], how: ['ratio.ethnic'] },
  run(check, view) {
    const { tolerance, localPercent } = check;
    const share = view.table('roster') ? localShare(check, view) : null;
    return judgeCircle(view, 'executive_committee', (circle) => {
      if (share === null) return [undecided(view.factRef('ethnic_share'))];
      const groups = circle.people.map((person) => person.row.cells.ethnic);
      const blank = circle.people.filter((_, i) => groups[i] === undefined);
      const count = groups.filter((group) => typeof group === 'string' && !isMajority(group)).length;
      const need = ethnicNeed(check, share, circle.size);
      const candidates = circle.people.length;
      const certain = electedOf(candidates, circle.seats, count);
      const best = electedOf(candidates, circle.seats, count + blank.length).best;
      const params = {
        count,
        candidates,
        seats: circle.seats,
        size: circle.size,
        share,
        tolerance,
        need,
        best,
        worst: certain.worst,
      };
      const at = circle.ref('ethnic');
      const also = localPercent === undefined ? [view.factRef('ethnic_share')] : [];
      if (best < need) return [broken({ code: 'ratio.ethnic', how: 'ratio.ethnic', params, at, also })];
      if (certain.worst >= need) return [met('ratio.ethnic', params, at)];
      if (blank.length > 0) return [undecided(...blank.map((person) => person.ref('ethnic')))];
      return [
        broken({
          code: 'ratio.ethnic.worst',
          how: 'ratio.ethnic',
          params,
          at,
          also,
          severity: 'information',
        }),
      ];
    });
  },
});
