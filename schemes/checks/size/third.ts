import { fixed, higherIsStricter, optional } from '../../clauses/parameter';
import { seatsOf } from '../counting/seatsOf';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `size.third`: the standing committee has at most the size of the committee divided by `divisor`, rounded down. Where even
 * the smallest allowed standing committee (`standingMin`) would be too large, the finding points to the committee.
 */
export const third = defineCheck({
  kind: 'size.third',
  parameters: {
    divisor: higherIsStricter('count'),
    standingMin: optional(fixed<number>()),
  },
  messages: { findings: ['size.third'], how: ['size.third'] },
  run({ divisor, standingMin }, view) {
    const committee = seatsOf(view, 'executive_committee');
    const standing = seatsOf(view, 'standing_committee');
    if (!committee || !standing) return [];
    const needs = [committee, standing].filter((seats) => seats.counted === null);
    if (committee.counted === null || standing.counted === null) {
      return [undecided(...needs.map((seats) => seats.ref('planned')))];
    }
    const most = Math.floor(committee.counted / divisor);
    const params = { standing: standing.counted, committee: committee.counted, most, divisor };
    const places = [standing.ref('planned'), committee.ref('planned')] as const;
    if (standing.counted <= most) return [met('size.third', params, places[0])];
    const tooSmall = standingMin !== undefined && most < standingMin;
    const [at, other] = tooSmall ? [places[1], places[0]] : places;
    return [broken({ code: 'size.third', how: 'size.third', params, at, also: [other] })];
  },
});
