import { fixed, lowerIsStricter } from '../../clauses/parameter';
import { seatsOf } from '../counting/seatsOf';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `size.cellCommittee`: a cell with `from` or more full members plans a committee of at most `max` seats; a smaller cell plans
 * none. Either plans at most `deputies` deputy secretaries.
 */
export const cellCommittee = defineCheck({
  kind: 'size.cellCommittee',
  parameters: {
    from: fixed<number>(),
    max: lowerIsStricter('count'),
    deputies: lowerIsStricter('count'),
  },
  messages: {
    findings: ['size.above.deputy_secretary', 'size.cellAbove', 'size.cellHasNone', 'size.cellNeeds'],
    how: ['size.cellCommittee', 'size.max'],
  },
  run(check, view) {
    const committee = seatsOf(view, 'executive_committee');
    const deputies = seatsOf(view, 'deputy_secretary');
    if (!committee || !deputies) return [];
    const members = view.numberFact('official_members');
    if (members === null) return [undecided(view.factRef('official_members'))];
    const at = committee.ref('planned');
    const out: CheckResult[] = [];
    const { from, max } = check;
    const params = { members, from, max, planned: committee.planned ?? 0 };
    const how = 'size.cellCommittee';
    if (members >= from && committee.planned === null) out.push(undecided(at));
    else if (members >= from && committee.planned === 0)
      out.push(broken({ code: 'size.cellNeeds', how, params, at }));
    else if (members >= from && params.planned > max)
      out.push(broken({ code: 'size.cellAbove', how, params, at }));
    else if (members < from && params.planned > 0)
      out.push(broken({ code: 'size.cellHasNone', how, params, at }));
    else out.push(met(how, params, at));
    if (deputies.planned !== null && deputies.planned > check.deputies) {
      const most = { planned: deputies.planned, max: check.deputies };
      out.push(
        broken({
          code: 'size.above.deputy_secretary',
          how: 'size.max',
          params: { ...most, extra: 0, count: deputies.planned },
          at: deputies.ref('planned'),
        }),
      );
    }
    return out;
  },
});
