import type { RuleCase } from '../ruleCase';

type Cells = Readonly<Record<string, number>>;
const b4 = (cells: Cells, parts: readonly Cells[] = []): RuleCase['scheme'] => ({
  tables: {
    B4: {
      a: { criterion: 'Cán bộ nữ', ...cells },
      ...Object.fromEntries(
        parts.map((part, i) => [`a${i}`, { parent: 'a', criterion: `Nhóm ${i}`, ...part }]),
      ),
    },
  },
});
type Line = readonly [cells: Cells, says: RuleCase['says'], code?: string];
const LINES: readonly Line[] = [
  [{ whole: 338, count: 45, stated_percent: 13.3 }, 'met'],
  [{ whole: 338, count: 8, stated_percent: 2.4 }, 'met'],
  [{ whole: 616, count: 254, stated_percent: 41.23 }, 'met'],
  [{ whole: 172, count: 113, stated_percent: 65.7 }, 'met'],
  // Cut off instead of rounded: 65.698.
  [{ whole: 172, count: 113, stated_percent: 65.69 }, 'met'],
  [{ whole: 172, count: 113, stated_percent: 65.6 }, 'met'],
  [{ whole: 172, count: 113, stated_percent: 65.8 }, 'finding', 'percent.wrong'],
  [{ whole: 338, count: 45, stated_percent: 13.5 }, 'finding', 'percent.wrong'],
  [{ whole: 245, stated_percent: 10.7 }, 'finding', 'percent.unattainable'],
  [{ whole: 245, stated_percent: 8.2 }, 'met'],
  [{ whole: 338, stated_percent: 100 }, 'met'],
  [{ stated_percent: 70 }, 'undecided'],
];

/** Percentages and their parts (B4). */
export const PERCENT_CASES: readonly RuleCase[] = [
  ...LINES.map(
    ([cells, says, code]): RuleCase => ({
      rule: 'ANY.PCT',
      name: JSON.stringify(cells),
      scheme: b4(cells),
      says,
      code,
      severity: says === 'finding' ? 'target' : undefined,
    }),
  ),
  {
    rule: 'ANY.SUM.PARTS',
    name: '45 = 27 + 18',
    scheme: b4({ count: 45 }, [{ count: 27 }, { count: 18 }]),
    says: 'met',
  },
  {
    rule: 'ANY.SUM.PARTS',
    name: '8 is not 7 + 1 + 2, for women are among them',
    scheme: b4({ count: 8 }, [{ count: 7 }, { count: 1 }, { count: 2 }]),
    says: 'finding',
    code: 'percent.parts',
    severity: 'information',
  },
  {
    rule: 'ANY.SUM.PARTS',
    name: 'a part greater than its whole',
    scheme: b4({ count: 8 }, [{ count: 9 }]),
    says: 'finding',
    code: 'percent.partAbove',
    severity: 'mandatory',
  },
  {
    rule: 'ANY.SUM.PARTS',
    name: 'a part is blank',
    scheme: b4({ count: 45 }, [{ count: 27 }, {}]),
    says: 'undecided',
  },
  {
    rule: 'ANY.CELL.COUNT',
    name: 'a count above its whole',
    scheme: b4({ whole: 8, count: 9 }),
    says: 'finding',
    code: 'percent.count',
  },
  { rule: 'ANY.CELL.COUNT', name: 'all of them', scheme: b4({ whole: 8, count: 8 }), says: 'silent' },
];
