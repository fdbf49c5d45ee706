import { PACK_DAYS, type PackId } from '../testing/packDays';
import { type Cells, crowd, type RuleCase } from '../testing/ruleCase';

/**
 * A kind of scheme in each pack. `young` is the earliest birth that counts as young; `notYoung` is one month earlier.
 */
interface Setting {
  readonly pack: PackId;
  readonly rules: '2020' | '2025';
  readonly level: 'huyen' | 'xa_cu' | 'tinh';
  readonly young: string;
  readonly notYoung: string;
  /** `fifty` is the earliest birth in the middle band; `overFifty` is one month earlier. */
  readonly fifty: string;
  readonly overFifty: string;
}
const HUYEN_20: Setting = {
  pack: 'vn-2020',
  rules: '2020',
  level: 'huyen',
  young: '1980-07',
  notYoung: '1980-06',
  fifty: '1970-06',
  overFifty: '1970-05',
};
const HUYEN_25 = {
  rules: '2025',
  level: 'huyen',
  young: '1983-07',
  notYoung: '1983-06',
  fifty: '1975-06',
  overFifty: '1975-05',
} as const;
const SETTINGS: readonly Setting[] = [
  HUYEN_20,
  { ...HUYEN_25, pack: 'vn-2025.a' },
  { ...HUYEN_25, pack: 'vn-2025.b' },
  {
    pack: 'vn-2025.c',
    rules: '2025',
    level: 'tinh',
    young: '1983-10',
    notYoung: '1983-09',
    fifty: '1975-09',
    overFifty: '1975-08',
  },
];
const XA_CU_20: Setting = { ...HUYEN_20, level: 'xa_cu', young: '1985-05', notYoung: '1985-04' };
const STANDING = { slated: ['committee', 'standing_committee'] } as const;
const LEADING = { slated: ['deputy_secretary'] } as const;

type Share = readonly [rule: string, yes: Cells, no: Cells, needs: readonly [of20: number, of101: number]];

/**
 * The shares of a setting, with the numbers that they require of 20 seats, which need no rounding, and of 101 seats,
 * which do.
 */
function sharesOf({ rules, level, young, notYoung }: Setting): readonly Share[] {
  const youth = level === 'xa_cu' ? 'YOUTH.XA' : 'YOUTH';
  const women: Share = [`${rules}.WOMEN`, { sex: 'female' }, { sex: 'male' }, [3, 16]];
  const youths: Share = [`${rules}.${youth}`, { birth: young }, { birth: notYoung }, [2, 11]];
  if (level === 'xa_cu') return [youths];
  return [
    [`${rules}.RENEW`, { candidacy_kind: 'first_time' }, { candidacy_kind: 're_election' }, [7, 34]],
    women,
    youths,
  ];
}
const SCIENCE: Share = ['2025.SCI', { science: 'yes' }, { science: 'no' }, [1, 6]];

type Sizes = Readonly<Record<string, { readonly planned: number }>>;

function scheme({ pack, level }: Setting, sizes: Sizes, roster: Record<string, Cells>, more: Cells = {}) {
  const { term, congress_date } = PACK_DAYS[pack];
  return { term, facts: { level, congress_date, ...more }, tables: { seats: sizes, roster } };
}
const committeeOf = (planned: number): Sizes => ({ executive_committee: { planned } });

const shares = [...SETTINGS, XA_CU_20].flatMap((setting) => {
  const asked = setting.pack === 'vn-2025.c' ? [...sharesOf(setting), SCIENCE] : sharesOf(setting);
  return asked.flatMap(([rule, yes, no, needs]) =>
    needs.flatMap((need, i): readonly RuleCase[] => {
      const size = i === 0 ? 20 : 101;
      const shareCase = (count: number, outcome: RuleCase['outcome']): RuleCase => ({
        rule,
        name: `${count} of ${size} (${setting.pack})`,
        scheme: scheme(setting, committeeOf(size), crowd([count, yes], [size - count, no])),
        outcome,
        how: 'ratio.share',
      });
      return [shareCase(need, 'met'), shareCase(need - 1, 'finding')];
    }),
  );
});

/**
 * A roster with these numbers of people in the bands. The young and the older ones are just inside their band; the
 * middle band has people at both of its edges.
 */
const banded = (setting: Setting, young: number, middle: number, older: number, cells: Cells = {}) =>
  crowd(
    [young, { ...cells, birth: setting.young }],
    [1, { ...cells, birth: setting.notYoung }],
    [middle - 1, { ...cells, birth: setting.fifty }],
    [older, { ...cells, birth: setting.overFifty }],
  );

/** The middle band is 35 to 55 %: 7 to 11 of 20, 36 to 55 of 101. */
const MIDDLE = [
  [20, 7, 11],
  [101, 36, 55],
] as const;

const bands = SETTINGS.flatMap((setting): readonly RuleCase[] => {
  const rule = `${setting.rules}.BANDS`;
  const circles = [
    ['executive_committee', {}],
    ['standing_committee', STANDING],
  ] as const;
  return circles.flatMap(([circle, cells]): readonly RuleCase[] => {
    const checkOf = (kind: string) => ({ kind, circle });
    const sizes = (planned: number): Sizes => ({
      executive_committee: { planned },
      standing_committee: { planned },
    });
    const bandCase = (
      young: number,
      middle: number,
      older: number,
      outcome: RuleCase['outcome'],
    ): RuleCase => ({
      rule,
      check: checkOf('ratio.bands'),
      name: `${young}, ${middle} and ${older} at the edges of the bands of ${circle} (${setting.pack})`,
      scheme: scheme(setting, sizes(young + middle + older), banded(setting, young, middle, older, cells)),
      outcome,
    });
    const isAsked = setting.rules === '2020' || circle === 'executive_committee';
    return [
      bandCase(1, 2, 1, 'met'),
      bandCase(0, 3, 1, 'finding'),
      bandCase(1, 3, 0, 'finding'),
      ...(isAsked
        ? MIDDLE.flatMap(([size, least, most]) =>
            ([least - 1, least, most, most + 1] as const).map(
              (count): RuleCase => ({
                rule,
                check: checkOf('ratio.midBand'),
                name: `${count} of ${size} in the middle band of ${circle} (${setting.pack})`,
                scheme: scheme(setting, sizes(size), banded(setting, 1, count, size - count - 1, cells)),
                outcome: count < least || count > most ? 'finding' : 'met',
              }),
            ),
          )
        : []),
    ];
  });
});

const leaders = (
  [
    [1, 1, 1, 'met'],
    [0, 2, 1, 'finding'],
    [1, 2, 0, 'finding'],
  ] as const
).map(
  ([young, middle, older, outcome]): RuleCase => ({
    rule: '2020.BANDS.TT',
    name: `${young}, ${middle} and ${older} among secretary and two deputies`,
    scheme: scheme(
      HUYEN_20,
      { deputy_secretary: { planned: 2 } },
      banded(HUYEN_20, young, middle, older, LEADING),
    ),
    outcome,
  }),
);

const women = SETTINGS.flatMap((setting) =>
  ([1, 0] as const).map(
    (count): RuleCase => ({
      rule: `${setting.rules}.WOMEN.BTV`,
      name: `${count} of 9 (${setting.pack})`,
      scheme: scheme(
        setting,
        { standing_committee: { planned: 9 } },
        crowd([count, { ...STANDING, sex: 'female' }], [9 - count, { ...STANDING, sex: 'male' }]),
      ),
      outcome: count === 1 ? 'met' : 'finding',
      how: 'ratio.least',
    }),
  ),
);

/** If one in five belongs to a minority, the rule requires 15 %: 3 of 20, 16 of 101. */
const ethnic = SETTINGS.flatMap((setting) =>
  (
    [
      [20, 3],
      [101, 16],
    ] as const
  ).flatMap(([size, need]) =>
    [need, need - 1].map(
      (count): RuleCase => ({
        rule: `${setting.rules}.ETHNIC`,
        name: `${count} of ${size} (${setting.pack})`,
        scheme: scheme(
          setting,
          committeeOf(size),
          crowd([count, { ethnic: 'Tày' }], [size - count, { ethnic: 'Kinh' }]),
          { ethnic_share: 20 },
        ),
        outcome: count === need ? 'met' : 'finding',
      }),
    ),
  ),
);

const QUALITY = ['young', 'middle', 'senior'] as const;

/** Statistics compared with a roster that has one person at each edge of the bands. */
const quality = SETTINGS.flatMap((setting) =>
  ([1, 2] as const).map((older): RuleCase => {
    const counts = { young: 1, middle: 2, senior: older };
    return {
      rule: 'ANY.MATCH.QUALITY',
      name: `${older} above 50 in the statistics, 1 in the roster (${setting.pack})`,
      scheme: {
        ...scheme(setting, {}, banded(setting, 1, 2, 1)),
        tables: {
          roster: banded(setting, 1, 2, 1),
          statistics: Object.fromEntries(QUALITY.map((band) => [band, { whole: 4, count: counts[band] }])),
        },
      },
      outcome: older === 1 ? 'met' : 'finding',
    };
  }),
);

const BLOCS: readonly (readonly [bloc: string, least: number, most: number])[] = [
  ['party', 9, 11],
  ['government', 11, 13],
  ['front', 4, 5],
  ['internal_affairs', 4, 4],
  ['other', 2, 3],
  ['grassroots', 3, 5],
];

/** Hải Dương: each bloc at the ends of its range and one beyond, the others at their minimum. */
const blocs = BLOCS.flatMap(([bloc, least, most]) =>
  [...new Set([least - 1, least, most, most + 1])].map((count): RuleCase => {
    const counts = BLOCS.map(([other, few]) => [other === bloc ? count : few, { bloc: other }] as const);
    const size = counts.reduce((sum, [few]) => sum + few, 0);
    const outside = count < least || count > most;
    return {
      rule: '2020.HD.KHOI',
      name: `${count} of the bloc ${bloc}`,
      scheme: scheme(HUYEN_20, committeeOf(size), crowd(...counts), { place: 'hai_duong' }),
      outcome: outside ? 'finding' : 'met',
      ...(outside ? { code: `ratio.bloc.${bloc}` } : {}),
    };
  }),
);

/** Cases on shares, bands and blocs, one seat or one month apart, under each pack. */
export const RATIO_EDGE_CASES: readonly RuleCase[] = [
  ...shares,
  ...bands,
  ...leaders,
  ...women,
  ...ethnic,
  ...quality,
  ...blocs,
];
