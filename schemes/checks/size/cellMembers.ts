import { higherIsStricter } from '../../clauses/parameter';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `size.cellMembers`: a cell has at least `min` full members. */
export const cellMembers = defineCheck({
  kind: 'size.cellMembers',
  parameters: {
    min: higherIsStricter('count'),
  },
  messages: { findings: ['size.cellMembers'], how: ['size.cellMembers'] },
  run({ min }, view) {
    const at = view.factRef('official_members');
    const members = view.numberFact('official_members');
    if (members === null) return [undecided(at)];
    const params = { members, min };
    if (members >= min) return [met('size.cellMembers', params, at)];
    return [broken({ code: 'size.cellMembers', how: 'size.cellMembers', params, at })];
  },
});
