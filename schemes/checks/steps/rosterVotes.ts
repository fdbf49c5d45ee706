import { rosterVotes as votesInRoster } from '../../model/scheme/rosterVotes';
import { broken } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `steps.roster`: the roster has no votes of the five steps, because every reader sees it. Older schemes may have some. */
export const rosterVotes = defineCheck({
  kind: 'steps.roster',
  parameters: {},
  messages: { findings: ['steps.roster'], how: ['steps.roster'] },
  run(_parameters, view) {
    return view.tables('roster').flatMap((table) => {
      const count = votesInRoster('', table.rows).length;
      if (count === 0) return [];
      return [broken({ code: 'steps.roster', how: 'steps.roster', params: { count }, at: table.ref() })];
    });
  },
});
