import type { RuleCase } from '../testing/ruleCase';

type Cells = Readonly<Record<string, number>>;
const withStatistics = (cells: Cells, parts: readonly Cells[] = []): RuleCase['scheme'] => ({
  tables: {
    statistics: {
      a: { criterion: 'Cán bộ nữ', ...cells },
      ...Object.fromEntries(
        parts.map((part, i) => [`a${i}`, { parent: 'a', criterion: `Nhóm ${i}`, ...part }]),
      ),
    },
  },
});
type Line = readonly [cells: Cells, outcome: RuleCase['outcome'], code?: string];
const LINES: readonly Line[] = [
  [{ whole: 338, count: 45, stated_percent: 13.3 }, 'met'],
  [{ whole: 338, count: 8, stated_percent: 2.4 }, 'met'],
  [{ whole: 616, count: 254, stated_percent: 41.23 }, 'met'],
  [{ whole: 172, count: 113, stated_percent: 65.7 }, 'met'],
  // Cut off instead of rounded: 65.698.
  [{ whole: 172, count: 113, stated_percent: 65.69 }, 'met'],
  [{ whole: 172, count: 113, stated_percent: 65.6 }, 'finding', 'percent.truncated'],
  [{ whole: 172, count: 113, stated_percent: 65.8 }, 'finding', 'percent.wrong'],
  [{ whole: 338, count: 45, stated_percent: 13.4 }, 'finding', 'percent.rounded'],
  [{ whole: 338, count: 45, stated_percent: 13.5 }, 'finding', 'percent.wrong'],
  [{ whole: 245, stated_percent: 10.7 }, 'finding', 'percent.unattainable'],
  [{ whole: 245, stated_percent: 8.2 }, 'met'],
  [{ whole: 338, stated_percent: 100 }, 'met'],
  [{ stated_percent: 70 }, 'undecided'],
];

/** Cases on percentages and their parts. */
export const PERCENT_CASES: readonly RuleCase[] = [
  ...LINES.map(
    ([cells, outcome, code]): RuleCase => ({
      rule: 'ANY.PCT',
      name: JSON.stringify(cells),
      scheme: withStatistics(cells),
      outcome,
      code,
      severity: outcome === 'finding' ? (code === 'percent.truncated' ? 'information' : 'target') : undefined,
    }),
  ),
  {
    rule: 'ANY.PCT',
    name: '18.4 % is 45 of the 245 of another row',
    scheme: withStatistics({ whole: 338, count: 45, stated_percent: 18.4 }, [{ whole: 245 }]),
    outcome: 'finding',
    code: 'percent.divisor',
    severity: 'target',
  },
  {
    rule: 'ANY.SUM.PARTS',
    name: '45 = 27 + 18',
    scheme: withStatistics({ count: 45 }, [{ count: 27 }, { count: 18 }]),
    outcome: 'met',
  },
  {
    rule: 'ANY.SUM.PARTS',
    name: '8 is not 7 + 1 + 2, for women are among them',
    scheme: withStatistics({ count: 8 }, [{ count: 7 }, { count: 1 }, { count: 2 }]),
    outcome: 'finding',
    code: 'percent.parts',
    severity: 'information',
  },
  {
    rule: 'ANY.SUM.PARTS',
    name: 'a part greater than its whole',
    scheme: withStatistics({ count: 8 }, [{ count: 9 }]),
    outcome: 'finding',
    code: 'percent.partAbove',
    severity: 'mandatory',
  },
  {
    rule: 'ANY.SUM.PARTS',
    name: 'a part is blank',
    scheme: withStatistics({ count: 45 }, [{ count: 27 }, {}]),
    outcome: 'undecided',
  },
  {
    rule: 'ANY.CELL.COUNT',
    name: 'a count above its whole',
    scheme: withStatistics({ whole: 8, count: 9 }),
    outcome: 'finding',
    code: 'percent.count',
  },
  {
    rule: 'ANY.CELL.COUNT',
    name: 'all of them',
    scheme: withStatistics({ whole: 8, count: 8 }),
    outcome: 'silent',
  },
  ...(
    [
      [{ whole: 40, count: 6, target_percent: 15 }, 'met'],
      // 14 % of 40 are 5.6: six people are needed.
      [{ whole: 40, count: 5, target_percent: 15 }, 'finding', 'percent.target'],
      [{ whole: 100, count: 14, target_percent: 15 }, 'met'],
      [{ whole: 100, count: 13, target_percent: 15 }, 'finding', 'percent.target'],
      // Only "about" leaves a point below the target.
      [{ criterion: 'Nữ, không dưới 15%', whole: 100, count: 14, target_percent: 15 }, 'finding'],
      [{ criterion: 'Nữ, không dưới 15%', whole: 100, count: 15, target_percent: 15 }, 'met'],
      [{ note: 'Từ 15% trở lên', whole: 100, count: 14, target_percent: 15 }, 'finding'],
      [{ note: 'Khoảng 15%', whole: 100, count: 14, target_percent: 15 }, 'met'],
      [{ whole: 100, target_percent: 15 }, 'undecided'],
      [{ count: 13, target_percent: 15 }, 'undecided'],
      [{ whole: 100, count: 1 }, 'silent'],
    ] as const
  ).map(
    ([cells, outcome, code]): RuleCase => ({
      rule: 'ANY.TARGET.YEAR',
      name: JSON.stringify(cells),
      scheme: withStatistics(cells as Cells),
      outcome,
      code,
    }),
  ),
  ...(
    [
      [[60, 40], 'met'],
      [[6, 12, 18, 25, 3, 11, 8, 8], 'finding', 'percent.listOpen', 'information'],
      [[60, 40.6], 'finding', 'percent.listAbove', 'target'],
      [[60, 40.5], 'met'],
      [[70], 'silent'],
    ] as const
  ).map(
    ([parts, outcome, code, severity]): RuleCase => ({
      rule: 'ANY.PCT.LIST',
      name: parts.join(' + '),
      scheme: withStatistics(
        {},
        parts.map((stated_percent) => ({ stated_percent })),
      ),
      outcome,
      code,
      severity,
    }),
  ),
];
