import { crowd, HUYEN, type RuleCase, TERM_20, TINH_25, XA } from '../testing/ruleCase';

type Facts = RuleCase['scheme']['facts'];
type Roster = ReturnType<typeof crowd>;
const schemeOf = (
  facts: Facts,
  roster: Roster,
  seats: Readonly<Record<string, Readonly<Record<string, number>>>> = {},
) => ({
  facts,
  term: String(facts?.congress_date) < '2024-06-14' ? TERM_20 : ('2025-2030' as const),
  tables: { seats, roster },
});
const SECRETARY = { slated: ['secretary'] } as const;
const STANDING = { slated: ['committee', 'standing_committee'] } as const;
const DEPUTY = { slated: ['deputy_secretary'] } as const;
const TWO = { deputy_secretary: { planned: 2 } } as const;
const THREE = { deputy_secretary: { planned: 3 } } as const;
const POSTS = [
  'council_chair',
  'committee_chair',
  'council_vice_chair',
  'committee_vice_chair',
  'inspection_head',
  'party_building_head',
  'military_commander',
  'police_chief',
  'front_chair',
] as const;
const NINE = { standing_committee: { planned: 9 } } as const;
const NGHE_AN = { ...HUYEN, place: 'nghe_an' } as const;
const LAI_CHAU = { ...HUYEN, place: 'lai_chau' } as const;

const TINH_20 = { level: 'tinh', congress_date: '2020-10-12' } as const;
const PROVINCIAL_POSTS = [
  'council_chair',
  'council_vice_chair',
  'committee_chair',
  'committee_vice_chair',
  'inspection_head',
  'organisation_head',
  'propaganda_head',
  'mass_mobilisation_head',
  'internal_affairs_head',
  'front_chair',
  'military_commander',
  'police_chief',
] as const;
const standing = (posts: readonly string[]) =>
  schemeOf(TINH_20, crowd([1, { slated: ['standing_committee'], concurrent_posts: posts }]), {
    standing_committee: { planned: 1 },
  });

/** Cases on the posts and standards of single people. */
export const PERSON_CASES: readonly RuleCase[] = [
  ...(
    [
      ['2025.NONLOCAL', XA],
      ['2020.NONLOCAL.H', HUYEN],
      ['2020.NONLOCAL.T', TINH_20],
    ] as const
  ).flatMap(([rule, facts]): RuleCase[] => [
    {
      rule,
      name: 'not local',
      scheme: schemeOf(facts, crowd([1, { ...SECRETARY, is_local: 'no' }])),
      outcome: 'met',
    },
    {
      rule,
      name: 'local',
      scheme: schemeOf(facts, crowd([1, { ...SECRETARY, is_local: 'yes' }])),
      outcome: 'finding',
      code: 'person.nonLocal',
      severity: 'target',
    },
    { rule, name: 'not said', scheme: schemeOf(facts, crowd([1, SECRETARY])), outcome: 'undecided' },
  ]),
  {
    rule: '2020.SECHDND',
    name: 'chairs the council',
    scheme: schemeOf(TINH_20, crowd([1, { ...SECRETARY, concurrent_posts: ['council_chair'] }])),
    outcome: 'met',
  },
  {
    rule: '2020.SECHDND',
    name: 'chairs nothing, province',
    scheme: schemeOf(TINH_20, crowd([1, { ...SECRETARY, concurrent_posts: ['front_chair'] }])),
    outcome: 'finding',
    code: 'person.unified',
  },
  {
    rule: '2020.SECHDND',
    name: 'chairs nothing, district',
    scheme: schemeOf(HUYEN, crowd([1, { ...SECRETARY, concurrent_posts: ['front_chair'] }])),
    outcome: 'finding',
    code: 'person.unifiedEither',
  },
  {
    rule: '2020.SECHDND',
    name: 'chairs the committee, district',
    scheme: schemeOf(HUYEN, crowd([1, { ...SECRETARY, concurrent_posts: ['committee_chair'] }])),
    outcome: 'met',
  },
  {
    rule: '2020.SECHDND',
    name: 'not said',
    scheme: schemeOf(HUYEN, crowd([1, SECRETARY])),
    outcome: 'undecided',
  },
  {
    rule: '2020.TWOPOSTS',
    name: 'three key titles in Lai Châu',
    scheme: schemeOf(LAI_CHAU, crowd([1, { ...SECRETARY, concurrent_posts: POSTS.slice(0, 3) }])),
    outcome: 'finding',
    code: 'person.posts',
    severity: 'mandatory',
  },
  {
    rule: '2020.TWOPOSTS',
    name: 'two key titles in Lai Châu',
    scheme: schemeOf(LAI_CHAU, crowd([1, { ...SECRETARY, concurrent_posts: POSTS.slice(0, 2) }])),
    outcome: 'met',
  },
  {
    rule: '2020.TWOPOSTS',
    name: 'not said',
    scheme: schemeOf(LAI_CHAU, crowd([1, SECRETARY])),
    outcome: 'undecided',
  },
  {
    rule: '2020.TWOPOSTS',
    name: 'three elsewhere',
    scheme: schemeOf(HUYEN, crowd([1, { ...SECRETARY, concurrent_posts: POSTS.slice(0, 3) }])),
    outcome: 'silent',
  },
  {
    rule: '2020.TERM2',
    name: 'two terms in the post',
    scheme: schemeOf(NGHE_AN, crowd([1, { ...SECRETARY, terms_in_post: 2 }])),
    outcome: 'finding',
    code: 'person.terms',
  },
  {
    rule: '2020.TERM2',
    name: 'one term in the post',
    scheme: schemeOf(NGHE_AN, crowd([1, { ...SECRETARY, terms_in_post: 1 }])),
    outcome: 'met',
  },
  {
    rule: '2020.TERM2',
    name: 'not said',
    scheme: schemeOf(NGHE_AN, crowd([1, SECRETARY])),
    outcome: 'undecided',
  },
  {
    rule: '2020.LLCT',
    name: 'standing member with intermediate',
    scheme: schemeOf(HUYEN, crowd([1, { ...STANDING, political_theory: 'intermediate' }])),
    outcome: 'finding',
    code: 'person.theory.advanced',
  },
  {
    rule: '2020.LLCT',
    name: 'member with elementary',
    scheme: schemeOf(HUYEN, crowd([1, { political_theory: 'elementary' }])),
    outcome: 'finding',
    code: 'person.theory.intermediate',
  },
  {
    rule: '2020.LLCT',
    name: 'a bachelor ranks highest',
    scheme: schemeOf(TINH_20, crowd([1, { political_theory: 'bachelor' }])),
    outcome: 'met',
  },
  {
    rule: '2020.LLCT',
    name: 'standing member with advanced',
    scheme: schemeOf(HUYEN, crowd([1, { ...STANDING, political_theory: 'advanced' }])),
    outcome: 'met',
  },
  {
    rule: '2020.LLCT',
    name: 'member of a province with intermediate',
    scheme: schemeOf(TINH_20, crowd([1, { political_theory: 'intermediate' }])),
    outcome: 'finding',
    code: 'person.theory.advanced',
  },
  { rule: '2020.LLCT', name: 'not said', scheme: schemeOf(TINH_20, crowd([1, {}])), outcome: 'undecided' },
  ...(['elementary', 'intermediate'] as const).map(
    (political_theory): RuleCase => ({
      rule: '2020.LLCT',
      name: `grassroots member with ${political_theory}`,
      scheme: schemeOf(
        { level: 'co_so', congress_date: '2020-04-20' },
        crowd([1, { political_theory }]),
        undefined,
      ),
      outcome: political_theory === 'elementary' ? 'finding' : 'met',
      ...(political_theory === 'elementary' ? { severity: 'information' } : {}),
    }),
  ),
  {
    rule: '2025.LLCT',
    name: 'member with elementary',
    scheme: schemeOf(XA, crowd([1, { political_theory: 'elementary' }])),
    outcome: 'finding',
    severity: 'information',
  },
  {
    rule: '2025.LLCT',
    name: 'member with intermediate',
    scheme: schemeOf(XA, crowd([1, { political_theory: 'intermediate' }])),
    outcome: 'met',
  },
  { rule: '2025.LLCT', name: 'not said', scheme: schemeOf(XA, crowd([1, {}])), outcome: 'undecided' },
  {
    rule: 'ANY.FAMILY',
    name: 'two relatives on the standing committee',
    scheme: schemeOf(XA, {
      a: { ...STANDING, full_name: 'Lê Văn An', relatives: 'em ruột: Lê Thị Bình' },
      b: { ...STANDING, full_name: 'Lê Thị Bình' },
    }),
    outcome: 'finding',
    code: 'person.familyStanding',
    severity: 'mandatory',
  },
  {
    rule: 'ANY.FAMILY',
    name: 'secretary and the head of finance',
    scheme: schemeOf(XA, {
      a: { ...SECRETARY, full_name: 'Lê Văn An' },
      b: {
        slated: ['committee'],
        full_name: 'Lê Thị Bình',
        relatives: 'LÊ VĂN AN (chồng)',
        concurrent_posts: ['finance_head'],
      },
    }),
    outcome: 'finding',
    code: 'person.familyPosts',
  },
  {
    rule: 'ANY.FAMILY',
    name: 'part of a longer name is another person',
    scheme: schemeOf(XA, {
      a: { ...STANDING, full_name: 'Lê Văn An' },
      b: { ...STANDING, full_name: 'Lê Thị Bình', relatives: 'Lê Văn Anh' },
    }),
    outcome: 'silent',
  },
  {
    rule: '2025.PBT.XA',
    name: 'no standing deputy',
    scheme: schemeOf(XA, crowd([2, { ...DEPUTY, concurrent_posts: ['committee_chair'] }]), TWO),
    outcome: 'finding',
    code: 'person.noStandingDeputy',
  },
  {
    rule: '2025.PBT.XA',
    name: 'nobody chairs the People’s Committee',
    scheme: schemeOf(XA, crowd([2, { slated: ['standing_deputy'], concurrent_posts: ['front_chair'] }]), TWO),
    outcome: 'finding',
    code: 'person.noDeputy.committee_chair',
  },
  {
    rule: '2025.PBT.XA',
    name: 'both are there',
    scheme: schemeOf(
      XA,
      crowd(
        [1, { slated: ['standing_deputy'], concurrent_posts: ['council_chair'] }],
        [1, { ...DEPUTY, concurrent_posts: ['committee_chair'] }],
      ),
      TWO,
    ),
    outcome: 'met',
  },
  ...(
    [
      [2, 0, TWO, 'met', undefined],
      [2, 1, TWO, 'finding', 'person.frontDeputyNone'],
      [3, 1, THREE, 'met', undefined],
      [3, 0, THREE, 'finding', 'person.frontDeputyOne'],
    ] as const
  ).map(
    ([count, chairs, seats, outcome, code]): RuleCase => ({
      rule: '2025.PBT.MTTQ',
      name: `${count} deputies, ${chairs} Front chair`,
      scheme: schemeOf(
        TINH_25,
        crowd(
          [chairs, { ...DEPUTY, concurrent_posts: ['front_chair'] }],
          [count - chairs, { ...DEPUTY, concurrent_posts: ['council_chair'] }],
        ),
        seats,
      ),
      outcome,
      code,
    }),
  ),
  { rule: '2025.PBT.MTTQ', name: 'no roster yet', scheme: schemeOf(TINH_25, {}, TWO), outcome: 'undecided' },
  {
    rule: '2025.BTV.XA.STRUCT',
    name: 'every post is held',
    scheme: schemeOf(XA, crowd([1, { ...STANDING, concurrent_posts: POSTS }], [8, STANDING]), NINE),
    outcome: 'met',
  },
  ...POSTS.map(
    (post): RuleCase => ({
      rule: '2025.BTV.XA.STRUCT',
      name: `nobody is ${post}`,
      scheme: schemeOf(
        XA,
        crowd([1, { ...STANDING, concurrent_posts: POSTS.filter((other) => other !== post) }], [8, STANDING]),
        NINE,
      ),
      outcome: 'finding',
      code: `person.standingPost.${post}`,
      severity: 'target',
    }),
  ),
  {
    rule: '2025.BTV.XA.STRUCT',
    name: 'no posts yet',
    scheme: schemeOf(XA, crowd([9, STANDING]), NINE),
    outcome: 'undecided',
  },
  {
    rule: 'ANY.ROSTER.SLATED',
    name: 'one of two is slated for no body',
    scheme: { tables: { roster: { a: { full_name: 'A', slated: ['committee'] }, b: { full_name: 'B' } } } },
    outcome: 'finding',
    code: 'person.slated',
    severity: 'target',
  },
  {
    rule: 'ANY.ROSTER.SLATED',
    name: 'all are slated',
    scheme: { tables: { roster: { a: { full_name: 'A', slated: ['committee'] } } } },
    outcome: 'met',
  },
  {
    rule: 'ANY.ROSTER.SLATED',
    name: 'a row without a name',
    scheme: { tables: { roster: { a: {} } } },
    outcome: 'silent',
  },
  ...(['2023-07', '2023-08', ''] as const).map(
    (since): RuleCase => ({
      rule: '2025.HOLD',
      name: `in post since ${since}`,
      scheme: {
        facts: XA,
        tables: {
          roster: {
            a: {
              full_name: 'A',
              candidacy_kind: 'first_time',
              slated: ['deputy_secretary'],
              ...(since ? { post_since: since } : {}),
            },
          },
        },
      },
      outcome: since === '' ? 'undecided' : since === '2023-07' ? 'met' : 'finding',
      code: since === '2023-08' ? 'person.held' : undefined,
    }),
  ),
  ...(
    [
      ['committee', 'deputy_secretary', 'finding'],
      ['deputy_secretary', 'secretary', 'finding'],
      ['deputy_secretary', 'deputy_secretary', 'silent'],
      ['secretary', 'deputy_secretary', 'silent'],
      ['inspection_head', 'deputy_secretary', 'silent'],
    ] as const
  ).map(
    ([committee_post, post, outcome]): RuleCase => ({
      rule: '2025.HOLD',
      name: `re-elected, from ${committee_post} to ${post}`,
      scheme: {
        facts: XA,
        tables: {
          roster: {
            a: {
              full_name: 'Lê Văn A',
              candidacy_kind: 're_election',
              slated: [post],
              post_since: '2025-01',
            },
          },
          review: { a: { full_name: 'LÊ VĂN A', committee_post } },
        },
      },
      outcome,
    }),
  ),
  {
    rule: '2025.HOLD',
    name: 'a member without a leading post is not judged',
    scheme: {
      facts: XA,
      tables: { roster: { a: { full_name: 'A', candidacy_kind: 'first_time', slated: ['committee'] } } },
    },
    outcome: 'silent',
  },
  ...(
    [
      ['the two usual deputies', [], 'committee_chair', 'met'],
      [
        'nobody chairs the People’s Committee',
        [],
        'front_chair',
        'finding',
        'person.noDeputy.committee_chair',
      ],
      ['the secretary does: a deputy chairs the Council', ['committee_chair'], 'council_chair', 'met'],
      [
        'the secretary does, no deputy chairs the Council',
        ['committee_chair'],
        'front_chair',
        'finding',
        'person.noDeputy.council_chair',
      ],
    ] as const
  ).map(
    ([name, secretary, deputy, outcome, code]): RuleCase => ({
      rule: '2020.PBT.HUYEN',
      name,
      scheme: {
        facts: HUYEN,
        term: TERM_20,
        tables: {
          seats: { deputy_secretary: { planned: 2 } },
          roster: crowd(
            [1, { slated: ['secretary'], concurrent_posts: secretary }],
            [1, { slated: ['standing_deputy'], concurrent_posts: ['party_building_head'] }],
            [1, { slated: ['deputy_secretary'], concurrent_posts: [deputy] }],
          ),
        },
      },
      outcome,
      code,
    }),
  ),
  ...PROVINCIAL_POSTS.map(
    (post): RuleCase => ({
      rule: '2020.BTV.STRUCT',
      name: `nobody is ${post}`,
      scheme: standing(PROVINCIAL_POSTS.filter((other) => other !== post)),
      outcome: 'finding',
      code: `person.standingPost.${post}`,
      severity: 'target',
    }),
  ),
  { rule: '2020.BTV.STRUCT', name: 'every post is held', scheme: standing(PROVINCIAL_POSTS), outcome: 'met' },
];
