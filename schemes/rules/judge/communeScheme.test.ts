import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingKey } from '../../model/findings/findingKey';
import type { Waiver } from '../../model/findings/waiver';
import { blockingFindings, openFindings } from '../assessment/openFindings';
import { exampleScheme } from '../testing/exampleScheme';
import { type Cells, crowd, XA } from '../testing/ruleCase';
import { validate } from './validate';

interface Numbers {
  readonly members: number;
  readonly deputies: number;
  readonly introduced: number;
  readonly roster?: Readonly<Record<string, Cells>>;
}

const commune = ({ members, deputies, introduced, roster }: Numbers) =>
  exampleScheme({
    facts: { ...XA, congress_end: '2025-07-26', place_name: 'Xã Thử', incumbents: 27, official_members: 640 },
    tables: {
      seats: {
        executive_committee: { planned: members, max_allowed: 27 },
        standing_committee: { planned: 9 },
        secretary: { planned: 1 },
        deputy_secretary: { planned: deputies },
        inspection_committee: { planned: 5 },
      },
      roster: roster ?? {},
      surplus: {
        executive_committee: { seats: members, introduced },
        standing_committee: { seats: 9, introduced: 10 },
        inspection_committee: { seats: 5, introduced: 6 },
      },
      quotas: {
        a: { organisation: 'Chi bộ 1', official_members: 400, ex_officio: 20, by_members: 60 },
        b: { organisation: 'Chi bộ 2', official_members: 240, ex_officio: 7, by_members: 40 },
      },
    },
  });

/** Thirty people who keep every rule even in the worst case of the vote. */
function goodRoster(): Readonly<Record<string, Cells>> {
  const first = { candidacy_kind: 'first_time', is_local: 'no', political_theory: 'advanced' } as const;
  const again = { ...first, candidacy_kind: 're_election' } as const;
  const young = { birth: '1987-03' } as const;
  const middle = { birth: '1979-03' } as const;
  const older = { birth: '1973-03' } as const;
  const man = { sex: 'male', ethnic: 'Kinh', science: 'no' } as const;
  const woman = { sex: 'female', ethnic: 'Tày', science: 'yes' } as const;
  const standing = { slated: ['committee', 'standing_committee'] } as const;
  return crowd(
    [1, { ...again, ...man, ...older, slated: ['secretary'], concurrent_posts: ['council_chair'] }],
    [
      1,
      { ...again, ...man, ...middle, slated: ['standing_deputy'], concurrent_posts: ['party_building_head'] },
    ],
    [1, { ...again, ...man, ...middle, slated: ['deputy_secretary'], concurrent_posts: ['committee_chair'] }],
    [
      2,
      { ...again, ...woman, ...young, ...standing, concurrent_posts: ['council_vice_chair', 'front_chair'] },
    ],
    [2, { ...again, ...man, ...older, ...standing, concurrent_posts: ['police_chief', 'inspection_head'] }],
    [
      3,
      {
        ...again,
        ...man,
        ...middle,
        ...standing,
        concurrent_posts: ['committee_vice_chair', 'military_commander'],
      },
    ],
    [6, { ...first, ...woman, ...young }],
    [8, { ...first, ...man, ...middle }],
    [6, { ...again, ...man, ...older }],
  );
}

describe('a commune scheme, congress of 25/7/2025, not merged', () => {
  it('with 27 members, 2 deputies and 30 names has no findings', () => {
    const scheme = commune({ members: 27, deputies: 2, introduced: 30 });
    assert.deepEqual(validate(scheme).findings, []);
    assert.equal(validate(scheme).pack?.id, 'vn-2025.c');
  });

  it('has none either with a full roster that keeps every rule', () => {
    const roster = Object.fromEntries([
      ...Object.entries(goodRoster()),
      ...Object.entries(crowd([6, { slated: ['inspection_committee'] }])).map(([id, cells]) => [
        `u${id}`,
        cells,
      ]),
    ]);
    const { findings, outcomes } = validate(commune({ members: 27, deputies: 2, introduced: 30, roster }));
    assert.deepEqual(findings, []);
    assert.ok(outcomes.filter((outcome) => outcome.kind === 'met').length > 80);
  });

  it('with 26 members, 3 deputies and a thin surplus has findings at those cells only', () => {
    const { findings } = validate(commune({ members: 26, deputies: 3, introduced: 27 }));
    const cells = findings.map(({ at }) => `${at.table} ${at.row} ${at.column}`);
    assert.deepEqual([...new Set(cells)].sort(), [
      't-seats deputy_secretary planned',
      't-seats executive_committee planned',
      't-surplus executive_committee introduced',
    ]);
    assert.ok(findings.every(({ severity }) => severity === 'mandatory'));
  });

  it('offers 30 to 31 names where 28 are too few', () => {
    const { findings } = validate(commune({ members: 27, deputies: 2, introduced: 28 }));
    assert.deepEqual(
      findings.map(({ rule, params }) => [rule, params.from, params.to]),
      [['ANY.SUR.PREP', 30, 31]],
    );
  });

  it('blocks the section that a finding points into until it is waived; the waiver lapses when a number changes', () => {
    const scheme = commune({ members: 27, deputies: 3, introduced: 30 });
    const { findings } = validate(scheme);
    const [finding] = findings;
    assert.ok(finding);
    assert.equal(blockingFindings(scheme, findings, 's-seats').length, 1);
    assert.equal(blockingFindings(scheme, findings, 's-surplus').length, 0);
    const waiver: Waiver = {
      finding: findingKey(finding),
      rule: finding.rule,
      section: 's-seats',
      decision: { number: '12-KL/TU', date: '2025-07-01', issuer: 'Ban Thường vụ Tỉnh ủy' },
      by: { id: 'u1', name: 'Trưởng tiểu ban' },
      at: '2025-07-02T00:00:00Z',
    };
    assert.deepEqual(openFindings({ ...scheme, waivers: [waiver] }, findings), []);
    const later = { ...commune({ members: 27, deputies: 4, introduced: 30 }), waivers: [waiver] };
    assert.equal(openFindings(later, validate(later).findings).length, 1);
  });

  it('gets the same findings each time', () => {
    const scheme = commune({ members: 26, deputies: 3, introduced: 27, roster: goodRoster() });
    assert.deepEqual(validate(scheme), validate(structuredClone(scheme)));
  });
});
