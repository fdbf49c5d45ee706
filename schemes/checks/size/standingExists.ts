import { fixed } from '../../clauses/parameter';
import { seatsOf } from '../counting/seatsOf';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `size.standingExists`: a committee of `from` or more seats plans a standing committee; a smaller one plans none. */
export const standingExists = defineCheck({
  kind: 'size.standingExists',
  parameters: {
    from: fixed<number>(),
  },
  messages: { findings: ['size.standingMissing', 'size.standingNotAllowed'], how: ['size.standingExists'] },
  run({ from }, view) {
    const committee = seatsOf(view, 'executive_committee')?.planned ?? null;
    const standing = seatsOf(view, 'standing_committee');
    const table = view.table('seats');
    if (!table || !standing) return [];
    const at = standing.ref('planned');
    if (committee === null) return [undecided(table.ref('executive_committee', 'planned'))];
    if (standing.planned === null) return committee >= from ? [undecided(at)] : [];
    const params = { committee, standing: standing.planned, from };
    if (committee >= from === standing.planned > 0) return [met('size.standingExists', params, at)];
    const code = committee >= from ? 'size.standingMissing' : 'size.standingNotAllowed';
    return [broken({ code, how: 'size.standingExists', params, at })];
  },
});
