import type { Cells, RuleCase } from '../testing/ruleCase';

const withPlanning = (cells: Cells, names: readonly string[] = []): RuleCase['scheme'] => ({
  facts: { place: 'nghe_an' },
  tables: {
    planning: {
      secretary: cells,
      ...Object.fromEntries(names.map((title, i) => [`n${i}`, { parent: 'secretary', title }])),
    },
  },
});
const titles = (count: number): RuleCase['scheme'] => ({
  facts: { place: 'nghe_an' },
  tables: {
    planning: Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        [`t${i}`, { title: `Chức danh ${i}` }] as const,
        [`n${i}`, { parent: `t${i}`, title: 'Lê Văn An' }] as const,
      ]).flat(),
    ),
  },
});
const source = (full_name: string, names: readonly string[]): RuleCase['scheme'] => ({
  tables: {
    ...withPlanning({}, names).tables,
    roster: { p: { full_name, candidacy_kind: 'first_time', slated: ['committee'] } },
  },
});
const COLUMNS = ['women', 'young', 'qualified', 'from_elsewhere'] as const;

/** Cases on succession planning. */
export const PLAN_CASES: readonly RuleCase[] = [
  ...COLUMNS.flatMap((column): RuleCase[] => [
    {
      rule: 'ANY.CELL.PLAN',
      name: `${column} 4 of 3`,
      scheme: withPlanning({ planned: 3, [column]: 4 }),
      outcome: 'finding',
      code: `plan.${column}`,
    },
    {
      rule: 'ANY.CELL.PLAN',
      name: `${column} 3 of 3`,
      scheme: withPlanning({ planned: 3, [column]: 3 }),
      outcome: 'silent',
    },
  ]),
  {
    rule: 'ANY.CELL.PLAN',
    name: 'two named, one planned for',
    scheme: withPlanning({ planned: 1 }, ['Lê Văn An', 'Trần Thị Bình']),
    outcome: 'finding',
    code: 'plan.named',
  },
  {
    rule: 'ANY.CELL.PLAN',
    name: 'one named, one planned for',
    scheme: withPlanning({ planned: 1 }, ['Lê Văn An']),
    outcome: 'silent',
  },
  {
    rule: 'ANY.PLAN.CEILING',
    name: '3 for one post',
    scheme: withPlanning({ planned: 3, seats: 1 }),
    outcome: 'met',
  },
  {
    rule: 'ANY.PLAN.CEILING',
    name: '4 for one post',
    scheme: withPlanning({ planned: 4, seats: 1 }),
    outcome: 'finding',
    code: 'plan.perPost',
  },
  {
    rule: 'ANY.PLAN.CEILING',
    name: '6 for two posts',
    scheme: withPlanning({ planned: 6, seats: 2 }),
    outcome: 'met',
  },
  {
    rule: 'ANY.PLAN.CEILING',
    name: 'posts unknown',
    scheme: withPlanning({ planned: 4 }),
    outcome: 'undecided',
  },
  {
    rule: 'ANY.PLAN.CEILING',
    name: 'elsewhere the rule does not apply',
    scheme: { tables: { planning: { secretary: { planned: 9, seats: 1 } } } },
    outcome: 'silent',
  },
  {
    rule: 'ANY.PLAN.CEILING',
    name: 'a committee is no single post',
    scheme: {
      facts: { place: 'nghe_an' },
      tables: { planning: { executive_committee: { planned: 99, seats: 27 } } },
    },
    outcome: 'silent',
  },
  { rule: 'ANY.PLAN.CEILING', name: 'one person for 3 titles', scheme: titles(3), outcome: 'met' },
  {
    rule: 'ANY.PLAN.CEILING',
    name: 'one person for 4 titles',
    scheme: titles(4),
    outcome: 'finding',
    code: 'plan.perPerson',
  },
  { rule: 'ANY.PLAN.SOURCE', name: 'named', scheme: source('Lê Văn An', ['lê văn an']), outcome: 'met' },
  {
    rule: 'ANY.PLAN.SOURCE',
    name: 'not named',
    scheme: source('Lê Văn An', ['Trần Thị Bình']),
    outcome: 'finding',
    code: 'plan.source',
    severity: 'target',
  },
  {
    rule: 'ANY.PLAN.SOURCE',
    name: 'the table names nobody',
    scheme: source('Lê Văn An', []),
    outcome: 'silent',
  },
];
