import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { validate } from '../rules/judge/validate';
import { type Example, exampleScheme } from '../rules/testing/exampleScheme';
import { type Cells, crowd, HUYEN, TERM_20, XA } from '../rules/testing/ruleCase';
import type { ChartId, ChartRow } from './chartData';
import { createCharts } from './createCharts';

/** The bars of a chart by their keys. */
function bars(example: Example, id: ChartId): Readonly<Record<string, ChartRow>> {
  const snapshot = exampleScheme(example);
  const chart = createCharts()(snapshot, validate(snapshot)).find((one) => one.id === id);
  return Object.fromEntries((chart?.rows ?? []).map((row) => [row.key, row]));
}

type Groups = readonly (readonly [count: number, cells: Cells])[];
const commune = (planned: number, groups: Groups, more: Record<string, Cells> = {}): Example => ({
  facts: XA,
  tables: { seats: { executive_committee: { planned }, ...more }, roster: crowd(...groups) },
});
const YOUNG = '1990-01';
const MIDDLE = '1979-01';
const OLDER = '1970-01';
const MAN = { sex: 'male' } as const;
const WOMAN = { sex: 'female' } as const;

describe('charts, at the edges', () => {
  it('three seats need all three bands, two do not', () => {
    const two: Groups = [[2, { birth: MIDDLE }]];
    const three: Groups = [[3, { birth: MIDDLE }]];
    assert.deepEqual(bars(commune(3, three), 'ages').older?.fit, 'outside');
    assert.deepEqual(bars(commune(2, two), 'ages').older?.fit, null);
  });

  it('a band is open only while someone of unknown age may fill it', () => {
    const ages = (unknown: number) =>
      bars(
        commune(3 + unknown, [
          [2, { birth: MIDDLE }],
          [1, { birth: OLDER }],
          [unknown, {}],
        ]),
        'ages',
      );
    assert.equal(ages(0).young?.fit, 'outside');
    assert.equal(ages(1).young?.fit, 'open');
    assert.notEqual(ages(0).older?.fit, 'outside');
  });

  it('the parts of a band are women, men and unknown', () => {
    const groups: Groups = [
      [1, { birth: YOUNG, ...WOMAN }],
      [2, { birth: YOUNG, ...MAN }],
      [3, { birth: YOUNG }],
    ];
    const parts = bars(commune(6, groups), 'ages').young?.parts.map(({ count }) => count);
    assert.deepEqual(parts, [1, 2, 3]);
  });

  it('people without a month of birth are divided by sex, each counted once', () => {
    const groups: Groups = [
      [1, { birth: YOUNG, ...WOMAN }],
      [2, WOMAN],
      [1, MAN],
    ];
    assert.deepEqual(bars(commune(4, groups), 'ages').noBirth?.parts, [
      { part: 'female', count: 2 },
      { part: 'male', count: 1 },
      { part: 'unknown', count: 0 },
    ]);
  });

  it('the young of a commune of 2020 are undecided while births are missing', () => {
    const old = (blank: number): Example => ({
      term: TERM_20,
      facts: { level: 'xa_cu', congress_date: '2020-05-15' },
      tables: {
        seats: { executive_committee: { planned: 15 } },
        roster: crowd([1, { birth: '1986-01' }], [14 - blank, { birth: '1970-01' }], [blank, {}]),
      },
    });
    assert.equal(bars(old(0), 'ages').under?.fit, 'outside');
    assert.equal(bars(old(1), 'ages').under?.fit, 'open');
  });

  it('best and worst case appear only while there are more names than seats', () => {
    const women = (names: number) => bars(commune(4, [[names, WOMAN]]), 'ages').women;
    assert.equal(women(4)?.spread, null);
    assert.deepEqual(women(5)?.spread, { worst: 4, best: 4 });
  });

  it('nothing is compared while every seat is open', () => {
    const open = commune(0, [[2, WOMAN]]);
    assert.deepEqual(bars(open, 'ages').women?.need, null);
  });

  it('bands of the standing committee do not apply to the committee', () => {
    const district: Example = {
      term: TERM_20,
      facts: HUYEN,
      tables: {
        seats: { executive_committee: { planned: 3 }, standing_committee: { planned: 3 } },
        roster: crowd([3, { birth: MIDDLE }]),
      },
    };
    assert.deepEqual(bars(district, 'ages').older?.need?.rules, ['2020.BANDS']);
  });

  it('a bloc with a range is drawn without candidates; an empty bloc without a range is not', () => {
    const blocs = (facts: Example['facts']) =>
      Object.keys(
        bars(
          {
            term: TERM_20,
            facts,
            tables: { seats: { executive_committee: { planned: 9 } }, roster: crowd([9, { bloc: 'party' }]) },
          },
          'blocs',
        ),
      );
    assert.deepEqual(blocs(HUYEN), ['party']);
    assert.equal(blocs({ ...HUYEN, place: 'hai_duong' }).length, 6);
  });

  it('slated names count where the table of surplus has none', () => {
    const slated = (body: string) => ({ slated: [body] });
    const groups: Groups = [
      [3, slated('committee')],
      [2, slated('standing_committee')],
      [1, slated('inspection_committee')],
    ];
    const seats = commune(3, groups, {
      standing_committee: { planned: 2 },
      inspection_committee: { planned: 1 },
    });
    const found = bars({ ...seats, facts: { ...XA } }, 'seats');
    assert.deepEqual(
      ['executive_committee', 'standing_committee', 'inspection_committee'].map(
        (body) => found[`${body}.names`]?.count,
      ),
      [5, 2, 1],
    );
  });

  it('a local share that rounds to nobody requires nothing', () => {
    const where = (ethnic_share: number): Example => ({
      ...commune(2, [[2, { ethnic: 'Kinh' }]]),
      facts: { ...XA, ethnic_share },
    });
    assert.equal(bars(where(5), 'ethnic').minority?.need, null);
    assert.equal(bars(where(6), 'ethnic').minority?.need?.least, 1);
  });

  it('seats are compared with a third of the committee, and with an upper bound alone', () => {
    const third = commune(27, [], { standing_committee: { planned: 9 } });
    const standing = bars(third, 'seats')['standing_committee.seats'];
    assert.deepEqual([standing?.need?.least, standing?.need?.most], [9, 9]);
    const province: Example = {
      term: TERM_20,
      facts: { level: 'tinh', congress_date: '2020-10-12' },
      tables: { seats: { deputy_secretary: { planned: 2 } } },
    };
    const deputies = bars(province, 'seats')['deputy_secretary.seats'];
    assert.deepEqual([deputies?.need?.least, deputies?.need?.most], [null, 2]);
  });

  it('bodies of three to five seats may have one more name; two and six follow the general rule', () => {
    const most = (seats: number) =>
      bars(
        { facts: XA, tables: { surplus: { inspection_committee: { seats, introduced: seats } } } },
        'seats',
      )['inspection_committee.names']?.need?.most;
    assert.deepEqual([2, 3, 5, 6].map(most), [null, 4, 6, null]);
  });
});
