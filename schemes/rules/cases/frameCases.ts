import type { RuleCase } from '../testing/ruleCase';

const withHeadcount = (cells: Readonly<Record<string, number>>): RuleCase['scheme'] => ({
  tables: { headcount: { a: { group: 'Ban tham mưu', ...cells } } },
});

/** Cases on the headcount frame. */
export const FRAME_CASES: readonly RuleCase[] = [
  {
    rule: 'ANY.FRAME.DEPUTIES',
    name: '25 deputies for 6 units',
    scheme: withHeadcount({ units: 6, deputies: 25 }),
    outcome: 'finding',
    code: 'frame.deputies',
    severity: 'information',
  },
  {
    rule: 'ANY.FRAME.DEPUTIES',
    name: '24 for 6',
    scheme: withHeadcount({ units: 6, deputies: 24 }),
    outcome: 'silent',
  },
  {
    rule: 'ANY.FRAME.HEADS',
    name: '7 heads for 6 units',
    scheme: withHeadcount({ units: 6, heads: 7 }),
    outcome: 'finding',
    code: 'frame.heads',
    severity: 'information',
  },
  {
    rule: 'ANY.FRAME.HEADS',
    name: '1 head for 4 units',
    scheme: withHeadcount({ units: 4, heads: 1 }),
    outcome: 'silent',
  },
];
