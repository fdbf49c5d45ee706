import { lowerIsStricter } from '../../clauses/parameter';
import { integerCell } from '../../model/tables/integerCell';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** Bodies of several members. The limit for one post does not apply to them. */
const BODIES: readonly string[] = ['executive_committee', 'standing_committee', 'inspection_committee'];

/** `plan.perPost`: at most `most` people are planned for each seat of a post. Bodies are not judged. */
export const perPost = defineCheck({
  kind: 'plan.perPost',
  parameters: {
    most: lowerIsStricter('count'),
  },
  messages: { findings: ['plan.perPost'], how: ['plan.perPost'] },
  run({ most }, view) {
    return view.tables('planning').flatMap((table) =>
      table.tops.flatMap((row) => {
        if (BODIES.includes(row.id)) return [];
        const planned = integerCell(row, 'planned');
        if (planned === null) return [];
        const seats = integerCell(row, 'seats');
        const at = table.ref(row.id, 'planned');
        if (seats === null) return [undecided(table.ref(row.id, 'seats'))];
        const params = { planned, seats, most, ceiling: seats * most };
        if (planned <= seats * most) return [met('plan.perPost', params, at)];
        return [broken({ code: 'plan.perPost', how: 'plan.perPost', params, at })];
      }),
    );
  },
});
