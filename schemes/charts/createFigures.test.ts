import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { validate } from '../rules/judge/validate';
import { type Example, exampleScheme } from '../rules/testing/exampleScheme';
import { type Cells, crowd, HUYEN, TERM_20, XA } from '../rules/testing/ruleCase';
import { createFigures } from './createFigures';
import type { FigureId, FigureRow } from './figure';

/** The bar of a figure, by its key or its name. */
function bar(example: Example, id: FigureId, key: string): FigureRow {
  const snapshot = exampleScheme(example);
  const figure = createFigures()(snapshot, validate(snapshot)).find((one) => one.id === id);
  const row = figure?.rows.find((one) => one.key === key || one.name === key);
  assert.ok(row, `${id} has no bar ${key}`);
  return row;
}

const SIZES: Readonly<Record<string, Cells>> = {
  executive_committee: { planned: 27 },
  standing_committee: { planned: 9 },
  deputy_secretary: { planned: 2 },
};

/** A commune with 27 seats and this roster. */
function commune(...groups: readonly (readonly [count: number, cells: Cells])[]): Example {
  return { facts: XA, tables: { seats: SIZES, roster: crowd(...groups) } };
}

const YOUNG = '1990-01';
const MIDDLE = '1979-01';
const OLDER = '1970-01';

describe('the figure of ages and sexes', () => {
  const example = commune(
    [2, { birth: YOUNG, sex: 'female' }],
    [2, { birth: YOUNG, sex: 'male' }],
    [13, { birth: MIDDLE, sex: 'male' }],
    [13, { birth: OLDER, sex: 'female' }],
  );

  it('divides each band by sex', () => {
    assert.deepEqual(bar(example, 'ages', 'young').parts, [
      { part: 'female', count: 2 },
      { part: 'male', count: 2 },
      { part: 'unknown', count: 0 },
    ]);
  });

  it('asks for the share of the young and somebody in each band, by the rules', () => {
    const young = bar(example, 'ages', 'young');
    assert.deepEqual([young.need?.least, young.need?.most], [3, null]);
    assert.deepEqual(young.need?.rules, ['2025.BANDS', '2025.YOUTH']);
    assert.equal(bar(example, 'ages', 'older').need?.least, 1);
  });

  it('gives the middle band its range and tells best and worst while candidates are more than seats', () => {
    const middle = bar(example, 'ages', 'middle');
    assert.deepEqual([middle.need?.least, middle.need?.most], [10, 14]);
    assert.deepEqual(middle.spread, { worst: 10, best: 13 });
    assert.equal(middle.fit, 'inside');
    const young = bar(example, 'ages', 'young');
    assert.deepEqual(young.spread, { worst: 1, best: 4 });
    assert.equal(young.fit, 'open');
  });

  it('counts women against their share', () => {
    const women = bar(example, 'ages', 'women');
    assert.deepEqual([women.count, women.need?.least, women.fit], [15, 5, 'inside']);
  });

  it('says that a band stays empty where nobody is left to fill it', () => {
    const none = commune([14, { birth: MIDDLE }], [13, { birth: OLDER }]);
    assert.equal(bar(none, 'ages', 'young').fit, 'outside');
  });

  it('leaves an unfinished roster open', () => {
    const few = commune([3, { birth: MIDDLE, sex: 'male' }]);
    assert.equal(bar(few, 'ages', 'young').fit, 'open');
    assert.equal(bar(few, 'ages', 'young').spread, null);
    assert.equal(bar(few, 'ages', 'women').fit, 'open');
  });

  it('shows who has no month of birth, and compares nothing without seats', () => {
    const blank: Example = { facts: XA, tables: { roster: crowd([4, { sex: 'male' }]) } };
    assert.equal(bar(blank, 'ages', 'noBirth').count, 4);
    assert.deepEqual([bar(blank, 'ages', 'women').need, bar(blank, 'ages', 'women').fit], [null, null]);
  });

  it('has a bar of its own for the young where rules count them by another age', () => {
    const old: Example = {
      term: TERM_20,
      facts: { level: 'xa_cu', congress_date: '2020-05-15' },
      tables: { seats: { executive_committee: { planned: 15 } }, roster: crowd([15, { birth: '1986-01' }]) },
    };
    const under = bar(old, 'ages', 'under');
    assert.deepEqual([under.params, under.count, under.need?.least], [{ age: 35 }, 15, 2]);
  });
});

describe('the figures of shares', () => {
  it('renewal: a third of the planned seats, exactly', () => {
    const example = commune([9, { candidacy_kind: 'first_time' }], [18, { candidacy_kind: 're_election' }]);
    const first = bar(example, 'renewal', 'first_time');
    assert.deepEqual(
      [first.count, first.need?.least, first.fit, first.need?.severity],
      [9, 9, 'inside', 'mandatory'],
    );
    assert.equal(bar(example, 'renewal', 're_election').need, null);
  });

  it('ethnic composition: minorities against the local share, then each group by size', () => {
    const groups: Example = {
      ...commune([22, { ethnic: 'Kinh' }], [3, { ethnic: 'Tày' }], [1, { ethnic: 'tày' }], [1, {}]),
      facts: { ...XA, ethnic_share: 25 },
    };
    const minority = bar(groups, 'ethnic', 'minority');
    assert.deepEqual([minority.count, minority.need?.least, minority.fit], [4, 6, 'outside']);
    assert.equal(bar(groups, 'ethnic', 'Tày').count, 4);
    assert.equal(bar(groups, 'ethnic', 'unknown').count, 1);
  });

  it('blocs: candidates against their ranges', () => {
    const example: Example = {
      term: TERM_20,
      facts: { ...HUYEN, place: 'hai_duong' },
      tables: {
        seats: { executive_committee: { planned: 39 } },
        roster: crowd([9, { bloc: 'party' }], [30, { bloc: 'government' }]),
      },
    };
    const snapshot = exampleScheme(example);
    const verdicts = validate(snapshot);
    const rows = createFigures()(snapshot, verdicts).find(({ id }) => id === 'blocs')?.rows ?? [];
    const asked = rows.filter(({ need }) => need !== null);
    assert.equal(asked.length, 6);
    for (const row of asked) {
      const code = `ratio.bloc.${row.key}`;
      const told = verdicts.findings.some((finding) => finding.code === code);
      assert.equal(row.fit === 'outside', told, row.key);
    }
    assert.equal(rows.find(({ key }) => key === 'party')?.count, 9);
  });
});

describe('the figure of seats and names', () => {
  it('takes the bounds the judge computed, and the surplus allowed', () => {
    const example: Example = {
      facts: XA,
      tables: {
        seats: SIZES,
        surplus: {
          executive_committee: { seats: 27, introduced: 32 },
          standing_committee: {},
          inspection_committee: {},
        },
      },
    };
    const seats = bar(example, 'seats', 'executive_committee.seats');
    assert.deepEqual([seats.need?.least, seats.need?.most, seats.fit], [27, 27, 'inside']);
    const names = bar(example, 'seats', 'executive_committee.names');
    assert.deepEqual([names.need?.least, names.need?.most, names.fit], [30, 31, 'outside']);
  });
});

describe('every figure', () => {
  it('is left out where the scheme has nothing to draw', () => {
    const snapshot = exampleScheme({ facts: XA });
    assert.deepEqual(createFigures()(snapshot, validate(snapshot)), []);
  });

  it('says not met exactly where the judge found a breach of its rule', () => {
    for (const women of [0, 1, 4, 5, 6, 8, 12]) {
      const example = commune([women, { sex: 'female' }], [30 - women, { sex: 'male' }]);
      const verdicts = validate(exampleScheme(example));
      const codes = verdicts.findings.map(({ code }) => code);
      const fit = codes.includes('ratio.women.executive_committee')
        ? 'outside'
        : codes.includes('ratio.women.executive_committee.worst')
          ? 'open'
          : 'inside';
      assert.equal(bar(example, 'ages', 'women').fit, fit, `${women} women`);
    }
  });

  it('draws the next snapshot like a fresh one', () => {
    const figuresOf = createFigures();
    for (const women of [3, 9, 9, 0]) {
      const snapshot = exampleScheme(commune([women, { sex: 'female' }], [27 - women, { sex: 'male' }]));
      const verdicts = validate(snapshot);
      assert.deepEqual(figuresOf(snapshot, verdicts), createFigures()(snapshot, verdicts));
    }
  });
});
