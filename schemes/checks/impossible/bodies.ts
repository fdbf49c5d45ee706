import { seatsOf } from '../counting/seatsOf';
import { surplusRows } from '../counting/surplusRow';
import { broken, type CheckResult } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `impossible.bodies`: a body has at most as many planned seats as the body that contains it. The committee contains the
 * standing committee, which contains the secretary and the deputies. The names introduced for the standing committee are at
 * most as many as those for the committee.
 */
export const bodies = defineCheck({
  kind: 'impossible.bodies',
  parameters: {},
  messages: {
    findings: ['impossible.introducedAbove', 'impossible.leadersAbove', 'impossible.standingAbove'],
    how: ['impossible.bodies', 'impossible.leaders'],
  },
  run(_parameters, view) {
    const out: CheckResult[] = [];
    const committee = seatsOf(view, 'executive_committee');
    const standing = seatsOf(view, 'standing_committee');
    const deputies = seatsOf(view, 'deputy_secretary');
    if (committee?.planned != null && standing?.planned != null && standing.planned > committee.planned) {
      const params = { standing: standing.planned, committee: committee.planned };
      const [at, also] = [standing.ref('planned'), [committee.ref('planned')]];
      out.push(broken({ code: 'impossible.standingAbove', how: 'impossible.bodies', params, at, also }));
    }
    if (standing?.planned && deputies?.planned != null && deputies.planned + 1 > standing.planned) {
      const params = {
        leaders: deputies.planned + 1,
        deputies: deputies.planned,
        standing: standing.planned,
      };
      const [at, also] = [deputies.ref('planned'), [standing.ref('planned')]];
      out.push(broken({ code: 'impossible.leadersAbove', how: 'impossible.leaders', params, at, also }));
    }
    const [whole, part] = surplusRows(view, ['executive_committee', 'standing_committee']);
    if (whole?.introduced != null && part?.introduced != null && part.introduced > whole.introduced) {
      const params = { standing: part.introduced, committee: whole.introduced };
      const [at, also] = [part.ref('introduced'), [whole.ref('introduced')]];
      out.push(broken({ code: 'impossible.introducedAbove', how: 'impossible.bodies', params, at, also }));
    }
    return out;
  },
});
