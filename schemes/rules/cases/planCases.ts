import type { Cells, RuleCase } from '../testing/ruleCase';

const b5 = (cells: Cells, names: readonly string[] = []): RuleCase['scheme'] => ({
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
    ...b5({}, names).tables,
    roster: { p: { full_name, candidacy_kind: 'first_time', slated: ['committee'] } },
  },
});
const COLUMNS = ['women', 'young', 'qualified', 'from_elsewhere'] as const;

/** Succession planning. */
export const PLAN_CASES: readonly RuleCase[] = [
  ...COLUMNS.flatMap((column): RuleCase[] => [
    {
      rule: 'ANY.CELL.PLAN',
      name: `${column} 4 of 3`,
      scheme: b5({ planned: 3, [column]: 4 }),
      says: 'finding',
      code: `plan.${column}`,
    },
    {
      rule: 'ANY.CELL.PLAN',
      name: `${column} 3 of 3`,
      scheme: b5({ planned: 3, [column]: 3 }),
      says: 'silent',
    },
  ]),
  {
    rule: 'ANY.CELL.PLAN',
    name: 'two named, one planned for',
    scheme: b5({ planned: 1 }, ['Lê Văn An', 'Trần Thị Bình']),
    says: 'finding',
    code: 'plan.named',
  },
  {
    rule: 'ANY.CELL.PLAN',
    name: 'one named, one planned for',
    scheme: b5({ planned: 1 }, ['Lê Văn An']),
    says: 'silent',
  },
  { rule: 'ANY.PLAN.CEILING', name: '3 for one post', scheme: b5({ planned: 3, seats: 1 }), says: 'met' },
  {
    rule: 'ANY.PLAN.CEILING',
    name: '4 for one post',
    scheme: b5({ planned: 4, seats: 1 }),
    says: 'finding',
    code: 'plan.perPost',
  },
  { rule: 'ANY.PLAN.CEILING', name: '6 for two posts', scheme: b5({ planned: 6, seats: 2 }), says: 'met' },
  { rule: 'ANY.PLAN.CEILING', name: 'posts unknown', scheme: b5({ planned: 4 }), says: 'undecided' },
  {
    rule: 'ANY.PLAN.CEILING',
    name: 'elsewhere it is not asked',
    scheme: { tables: { planning: { secretary: { planned: 9, seats: 1 } } } },
    says: 'silent',
  },
  {
    rule: 'ANY.PLAN.CEILING',
    name: 'a committee is no single post',
    scheme: {
      facts: { place: 'nghe_an' },
      tables: { planning: { executive_committee: { planned: 99, seats: 27 } } },
    },
    says: 'silent',
  },
  { rule: 'ANY.PLAN.CEILING', name: 'one person for 3 titles', scheme: titles(3), says: 'met' },
  {
    rule: 'ANY.PLAN.CEILING',
    name: 'one person for 4 titles',
    scheme: titles(4),
    says: 'finding',
    code: 'plan.perPerson',
  },
  { rule: 'ANY.PLAN.SOURCE', name: 'named', scheme: source('Lê Văn An', ['lê văn an']), says: 'met' },
  {
    rule: 'ANY.PLAN.SOURCE',
    name: 'not named',
    scheme: source('Lê Văn An', ['Trần Thị Bình']),
    says: 'finding',
    code: 'plan.source',
    severity: 'target',
  },
  {
    rule: 'ANY.PLAN.SOURCE',
    name: 'the table names nobody',
    scheme: source('Lê Văn An', []),
    says: 'silent',
  },
];
