import { DOSSIER_PAPERS } from '../../model/tables/dossiers';
import { type Cells, HUYEN, type RuleCase, TERM_20, XA } from '../testing/ruleCase';

type Facts = RuleCase['scheme']['facts'];
const HELD: Cells = Object.fromEntries(DOSSIER_PAPERS.map((paper) => [paper, 'held']));
const file = (cells: Cells, facts: Facts = XA): RuleCase['scheme'] => ({
  facts,
  term: String(facts?.congress_date) < '2024' ? TERM_20 : '2025-2030',
  tables: { dossiers: { f: { full_name: 'Lê Văn An', ...cells } } },
});
const BEFORE_REGULATION = { level: 'co_so', congress_date: '2024-10-09' } as const;
const UNDER_REGULATION = { ...BEFORE_REGULATION, congress_date: '2024-10-10' } as const;
const PREPARED = { nomination: 'prepared' } as const;
const FLOOR = { nomination: 'nominated_floor' } as const;
const OUTSIDE = { nomination: 'self_outside' } as const;

/** The papers that each kind of file must have. */
const ASKED: readonly (readonly [rule: string, nomination: Cells, papers: readonly string[]])[] = [
  [
    'ANY.DOSSIER',
    PREPARED,
    [
      'cv_2c',
      'party_record',
      'photo',
      'self_assessment',
      'assessment_work',
      'assessment_home',
      'assessment_standing',
      'asset_declaration',
      'health_certificate',
      'vote_minutes',
    ],
  ],
  [
    'ANY.DOSSIER.FLOOR',
    FLOOR,
    ['nomination_form', 'party_record', 'asset_declaration', 'health_certificate'],
  ],
  ['ANY.DOSSIER.2024', PREPARED, ['political_clearance', 'degrees', 'theory_certificate']],
  ['ANY.DOSSIER.2024', OUTSIDE, ['political_clearance', 'degrees', 'theory_certificate']],
];

const support = (agreeing: number | null, delegates: number | null, facts: Facts = XA) => ({
  facts,
  tables: {
    quotas: { a: { organisation: 'Chi bộ 1', ...(delegates === null ? {} : { by_members: delegates }) } },
    dossiers: {
      f: { full_name: 'Lê Văn An', ...HELD, ...FLOOR, ...(agreeing === null ? {} : { agreeing }) },
    },
  },
});

const people = (...names: readonly string[]): RuleCase['scheme'] => ({
  tables: {
    roster: { p: { full_name: 'Lê Văn An' }, q: { full_name: 'Trần Thị Bình' } },
    dossiers: Object.fromEntries(names.map((full_name, i) => [`f${i}`, { full_name }])),
  },
});

/** Cases on the files of candidates. */
export const DOSSIER_CASES: readonly RuleCase[] = [
  ...ASKED.flatMap(([rule, nomination, papers]): RuleCase[] => [
    {
      rule,
      name: `all held, ${nomination.nomination}`,
      scheme: file({ ...HELD, ...nomination }),
      outcome: 'met',
    },
    ...papers.flatMap((paper): RuleCase[] => [
      {
        rule,
        name: `${nomination.nomination}: ${paper} missing`,
        scheme: file({ ...HELD, ...nomination, [paper]: 'missing' }),
        outcome: 'finding',
        code: `dossier.${paper}`,
      },
      {
        rule,
        name: `${nomination.nomination}: ${paper} not needed`,
        scheme: file({ ...HELD, ...nomination, [paper]: 'not_needed' }),
        outcome: 'met',
      },
    ]),
  ]),
  {
    rule: 'ANY.DOSSIER',
    name: 'still under check',
    scheme: file({ ...HELD, ...PREPARED, cv_2c: 'under_check' }),
    outcome: 'finding',
    code: 'dossier.cv_2c',
  },
  {
    rule: 'ANY.DOSSIER',
    name: 'other papers are blank',
    scheme: file({ ...PREPARED, photo: 'held' }),
    outcome: 'undecided',
  },
  { rule: 'ANY.DOSSIER', name: 'kind of nomination blank', scheme: file(HELD), outcome: 'undecided' },
  {
    rule: 'ANY.DOSSIER',
    name: 'the committee is appointed',
    scheme: file({ ...PREPARED, cv_2c: 'missing' }, { ...XA, merged_from: 2 }),
    outcome: 'silent',
  },
  {
    rule: 'ANY.DOSSIER.2024',
    name: 'congress of 9/10/2024',
    scheme: file({ ...PREPARED, political_clearance: 'missing' }, BEFORE_REGULATION),
    outcome: 'silent',
  },
  {
    rule: 'ANY.DOSSIER.2024',
    name: 'congress of 10/10/2024',
    scheme: file({ ...PREPARED, political_clearance: 'missing' }, UNDER_REGULATION),
    outcome: 'finding',
    code: 'dossier.political_clearance',
  },
  // From the first of these days to the congress there are 15 working days, from the second 14.
  ...(
    [
      ['2020-07-15', '2020-06-24', '2020-06-25'],
      ['2024-12-20', '2024-11-29', '2024-11-30'],
      // Tết of 2025: five weekdays from 27/1 to 31/1 are off.
      ['2025-02-20', '2025-01-23', '2025-01-24'],
      // 30/4 and 1/5 are off, 2/5 is exchanged for Saturday 26/4.
      ['2025-05-20', '2025-04-25', '2025-04-28'],
      // Giỗ Tổ on Sunday 26/4/2026 gives Monday off, then Thursday 30/4 and Friday 1/5.
      ['2026-05-13', '2026-04-17', '2026-04-20'],
    ] as const
  ).flatMap(([congress_date, last, late]): RuleCase[] => {
    const facts = { ...BEFORE_REGULATION, level: 'huyen', congress_date } as const;
    return [
      {
        rule: 'ANY.FLOOR.FILE',
        name: last,
        scheme: file({ ...OUTSIDE, filed: last }, facts),
        outcome: 'met',
      },
      {
        rule: 'ANY.FLOOR.FILE',
        name: late,
        scheme: file({ ...OUTSIDE, filed: late }, facts),
        outcome: 'finding',
      },
    ];
  }),
  ...(
    [
      ['2024-10-10', TERM_20],
      ['2024-12-20', '2025-2030'],
      ['2025-02-20', '2025-2030'],
    ] as const
  ).flatMap(([congress_date, term]): RuleCase[] =>
    (['held', 'missing'] as const).map((degrees) => ({
      rule: 'ANY.DOSSIER.2024',
      name: `${degrees} at a congress of ${congress_date}`,
      scheme: { ...file({ ...HELD, ...PREPARED, degrees }, { ...BEFORE_REGULATION, congress_date }), term },
      outcome: degrees === 'held' ? 'met' : 'finding',
    })),
  ),
  {
    rule: 'ANY.DOSSIER',
    name: 'in 2020 too',
    scheme: file({ ...PREPARED, cv_2c: 'missing' }, HUYEN),
    outcome: 'finding',
    code: 'dossier.cv_2c',
  },
  { rule: 'ANY.FLOOR30', name: '31 of 100', scheme: support(31, 100), outcome: 'met' },
  {
    rule: 'ANY.FLOOR30',
    name: '30 of 100 is not more than 30 %',
    scheme: support(30, 100),
    outcome: 'finding',
    code: 'dossier.floor',
  },
  {
    rule: 'ANY.FLOOR30',
    name: 'not counted yet',
    scheme: support(null, 100),
    outcome: 'undecided',
    needs: ['agreeing'],
  },
  {
    rule: 'ANY.FLOOR30',
    name: 'delegates not known',
    scheme: support(40, null),
    outcome: 'undecided',
    needs: ['by_unit'],
  },
  {
    rule: 'ANY.FLOOR30',
    name: 'a plenary congress counts members',
    scheme: support(31, null, { ...XA, congress_kind: 'plenary', official_members: 100 }),
    outcome: 'met',
  },
  {
    rule: 'ANY.FLOOR30',
    name: 'a plenary congress, members not known',
    scheme: support(31, null, { ...XA, congress_kind: 'plenary' }),
    outcome: 'undecided',
    needs: ['official_members'],
  },
  {
    rule: 'ANY.FLOOR30',
    name: 'a prepared candidate is not judged',
    scheme: file(PREPARED),
    outcome: 'silent',
  },
  // From Friday 4/7/2025 to Friday 25/7/2025 there are 15 working days.
  {
    rule: 'ANY.FLOOR.FILE',
    name: '15 days',
    scheme: file({ ...OUTSIDE, filed: '2025-07-04' }),
    outcome: 'met',
  },
  {
    rule: 'ANY.FLOOR.FILE',
    name: '14 days; a weekend does not extend them',
    scheme: file({ ...OUTSIDE, filed: '2025-07-05' }),
    outcome: 'finding',
    code: 'dossier.filed',
  },
  // The second day of the National Day holiday, 1/9/2025, is a day off only because of an announcement.
  {
    rule: 'ANY.FLOOR.FILE',
    name: '15 days only if 1/9 is worked',
    scheme: file(
      { ...OUTSIDE, filed: '2025-09-01' },
      { level: 'tinh', congress_date: '2025-09-23', merged_from: 1 },
    ),
    outcome: 'finding',
    code: 'dossier.filedAnnounced',
    severity: 'target',
  },
  { rule: 'ANY.FLOOR.FILE', name: 'not filed', scheme: file(OUTSIDE), outcome: 'undecided' },
  {
    rule: 'ANY.FLOOR.FILE',
    name: 'a delegate may nominate themselves later',
    scheme: file({ nomination: 'self_delegate', filed: '2025-07-24' }),
    outcome: 'silent',
  },
  { rule: 'ANY.MATCH.DOSSIER', name: 'both', scheme: people('Trần Thị Bình', 'lê văn an'), outcome: 'met' },
  {
    rule: 'ANY.MATCH.DOSSIER',
    name: 'one of two',
    scheme: people('Lê Văn An'),
    outcome: 'finding',
    code: 'match.dossier',
    severity: 'target',
  },
  { rule: 'ANY.MATCH.DOSSIER', name: 'none yet', scheme: people(), outcome: 'undecided' },
];
