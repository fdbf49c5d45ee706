import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Check } from '../checks/Check';
import type { Clause } from '../clauses/clause';
import { EDITION } from '../clauses/edition';
import { parameterKey, parameterText } from '../messages/formatParameter';
import { vi } from '../messages/vi/catalogue';
import type { Layer, LayerSetting, ParameterValue } from '../model/findings/layerSetting';
import { rulesOfEdition } from '../packs/editions';
import { applyLayers, layOver } from './applyLayers';
import { clauseKey } from './clauseKey';
import { COMMON_PACK } from './commonPack';
import { isCoherent } from './isCoherent';
import { parametersOf, withValues } from './parameters';
import { readParameter } from './readParameter';
import { tightness } from './tightness';

const BOOK = rulesOfEdition(EDITION);
const PACKS: readonly (readonly [string, readonly Clause[]])[] = [
  [COMMON_PACK, BOOK.common],
  ...BOOK.packs.map((pack) => [pack.id, pack.clauses] as const),
];

const clause = (check: Check, severity: Clause['severity'] = 'mandatory'): Clause => ({
  rule: 'X',
  severity,
  confidence: 'confirmed',
  provisions: ['45-CT/TW@2025-04-14'],
  check,
});

const setting = (values: LayerSetting['values'], layer: Layer = 'province'): LayerSetting => ({
  layer,
  organisation: layer === 'province' ? 'Tỉnh' : 'Xã',
  pack: 'p',
  clause: '',
  values,
  provision: { number: '1-QĐ/TU', date: '2025-05-01', issuer: 'Tỉnh ủy' },
  by: { id: 'a', name: 'Quản trị' },
  at: '2026-01-01T00:00:00Z',
});

/** One line for each kind of parameter: check, path, a stricter value, a milder one. */
const DIRECTIONS: readonly (readonly [Check, string, ParameterValue, ParameterValue])[] = [
  [{ kind: 'size.range', body: 'standing_committee', min: 9, max: 11 }, 'min', 10, 8],
  [{ kind: 'size.range', body: 'standing_committee', min: 9, max: 11 }, 'max', 10, 12],
  [
    { kind: 'size.byMerger', body: 'executive_committee', min: 20, steps: [{ upTo: 2, max: 27 }] },
    'steps.0.max',
    26,
    28,
  ],
  [{ kind: 'ratio.blocs', ranges: { party: [9, 11] } }, 'ranges.party.0', 10, 8],
  [{ kind: 'ratio.blocs', ranges: { party: [9, 11] } }, 'ranges.party.1', 10, 12],
  [
    {
      kind: 'ratio.atLeast',
      trait: 'women',
      circle: 'executive_committee',
      share: [15, 100],
      worst: 'target',
    },
    'share',
    [1, 6],
    [1, 7],
  ],
  [
    {
      kind: 'ratio.atLeast',
      trait: 'young',
      circle: 'executive_committee',
      ageBelow: 40,
      worst: 'target',
    },
    'ageBelow',
    35,
    42,
  ],
  [{ kind: 'ratio.ethnic', tolerance: 5 }, 'tolerance', 4.5, 6],
  [{ kind: 'age.left', candidacy: 're_election', months: 48 }, 'months', 49, 47],
  [{ kind: 'age.limit', who: 'secretary', candidacy: 'first_time', male: 65, female: 60 }, 'male', 64, 66],
  [{ kind: 'person.theory', who: 'committee', least: 'intermediate' }, 'least', 'advanced', 'elementary'],
  [{ kind: 'person.posts', who: 'standing_leadership', most: 2 }, 'most', 1, 3],
  [{ kind: 'facts.deadline', to: '2025-08-31' }, 'to', '2025-08-30', '2025-09-01'],
  [{ kind: 'size.third', divisor: 3 }, 'divisor', 4, 2],
  [{ kind: 'delegates.total', min: 250, max: 450 }, 'max', 449, 451],
];

describe('layers', () => {
  for (const [check, path, stricter, milder] of DIRECTIONS) {
    it(`${check.kind} ${path}: ${stricter} tightens, ${milder} loosens, and a mandatory rule accepts the first only`, () => {
      const parameter = parametersOf(check).find((candidate) => candidate.path === path);
      assert.ok(parameter?.value != null);
      assert.equal(tightness(parameter, stricter), 'tighter');
      assert.equal(tightness(parameter, milder), 'looser');
      assert.equal(tightness(parameter, parameter.value), 'same');
      for (const layer of ['province', 'organisation'] as const) {
        const accepted = layOver(clause(check), setting({ [path]: stricter }, layer));
        assert.deepEqual(accepted.clause.check, withValues(check, { [path]: stricter }));
        assert.notDeepEqual(accepted.clause.check, check);
        assert.equal(accepted.clause.origins?.[0]?.above, parameter.value);
        const refused = layOver(clause(check), setting({ [path]: milder }, layer));
        assert.deepEqual(refused.clause.check, check);
        assert.deepEqual(
          refused.rejected.map(({ reason }) => reason),
          ['looser'],
        );
      }
    });
  }

  it('a target is changed either way by a province, and only made stricter by an organisation below', () => {
    const target = clause({ kind: 'size.range', body: 'executive_committee', min: 9, max: 15 }, 'target');
    assert.deepEqual(layOver(target, setting({ min: 16, max: 20 })).clause.check, {
      ...target.check,
      min: 16,
      max: 20,
    });
    assert.deepEqual(layOver(target, setting({ max: 20 }, 'organisation')).clause.check, target.check);
    assert.deepEqual(
      layOver(
        clause({ kind: 'ratio.bands', circle: 'executive_committee', limits: [42, 50] }),
        setting({ 'limits.0': 40 }),
      ).rejected.map(({ reason }) => reason),
      ['other'],
    );
  });

  it('the most specific layer counts where it is stricter, the higher one where they conflict', () => {
    const base = clause({ kind: 'size.range', body: 'standing_committee', min: 9, max: 11 });
    const key = clauseKey(base);
    const lay = (...settings: LayerSetting[]) =>
      applyLayers(
        [base],
        'p',
        settings.map((layerSetting) => ({ ...layerSetting, clause: key })),
      )[0];
    const province = setting({ max: 10 });
    assert.deepEqual(lay(province, setting({ min: 10 }, 'organisation'))?.check, {
      ...base.check,
      min: 10,
      max: 10,
    });
    assert.deepEqual(lay(province, setting({ max: 11 }, 'organisation'))?.check, { ...base.check, max: 10 });
    const both = lay(province, setting({ max: 9 }, 'organisation'));
    assert.deepEqual(both?.check, { ...base.check, max: 9 });
    assert.deepEqual(
      both?.origins?.map(({ organisation, above }) => [organisation, above]),
      [['Xã', 10]],
    );
    assert.deepEqual(
      lay(setting({ max: 9 }), setting({ min: 10 }, 'organisation'))?.check,
      { ...base.check, max: 9 },
      'nothing lies between 10 and 9, so the higher layer counts',
    );
  });

  it('a bound that the centre does not set can be added; an unknown or wrongly typed one is ignored', () => {
    const base = clause({ kind: 'size.range', body: 'executive_committee', max: 69 });
    assert.deepEqual(layOver(base, setting({ min: 60 })).clause.check, { ...base.check, min: 60 });
    for (const values of [{ body: 'secretary' }, { kind: 'x' }, { 'a.b': 1 }, { max: '60' }]) {
      const { clause: layered, rejected } = layOver(
        base,
        setting({ ...values } as unknown as LayerSetting['values']),
      );
      assert.deepEqual(layered, base);
      assert.deepEqual(
        rejected.map(({ reason }) => reason),
        ['unknown'],
      );
    }
  });

  it('clauses that no layer changes are the same objects, so that they are not judged again', () => {
    for (const [pack, clauses] of PACKS) {
      assert.equal(applyLayers(clauses, pack, []), clauses);
      const key = clauseKey(clauses[0] as Clause);
      const layered = applyLayers(clauses, pack, [{ ...setting({}), pack, clause: key }]);
      clauses.forEach((clause, i) => {
        assert.equal(layered[i], clause);
      });
    }
  });

  it('any layers in any order leave no mandatory number of a pack milder than the centre’s', () => {
    const all = PACKS.flatMap(([, clauses]) => clauses).filter(
      ({ check, severity }) => severity === 'mandatory' && parametersOf(check).length > 0,
    );
    const value = fc.oneof(
      fc.integer({ min: 0, max: 700 }),
      fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 100 })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.array(
          fc.tuple(fc.constantFrom<Layer>('province', 'organisation'), fc.array(value, { maxLength: 4 })),
          {
            maxLength: 4,
          },
        ),
        (base, layers) => {
          const paths = parametersOf(base.check).map(({ path }) => path);
          const settings = layers.map(([layer, values]) => ({
            ...setting(
              Object.fromEntries(
                values.flatMap((item, i) => (paths[i] ? [[paths[i], item as ParameterValue]] : [])),
              ),
              layer,
            ),
            clause: clauseKey(base),
          }));
          const layered = applyLayers([base], 'p', settings)[0] as Clause;
          for (const parameter of parametersOf(base.check)) {
            const now =
              parametersOf(layered.check).find(({ path }) => path === parameter.path)?.value ?? null;
            if (now === null) assert.equal(parameter.value, null);
            else assert.ok(['same', 'tighter'].includes(tightness(parameter, now)), parameter.path);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('every clause that rests on a provision has a key of its own in its pack', () => {
    for (const [pack, clauses] of PACKS) {
      const keys = clauses.filter(({ provisions }) => provisions.length > 0).map(clauseKey);
      assert.deepEqual(
        keys.filter((key, i) => keys.indexOf(key) !== i),
        [],
        pack,
      );
    }
  });

  it('every message of a parameter names one that some clause has, and every parameter has one', () => {
    const used = PACKS.flatMap(([, clauses]) =>
      clauses.flatMap(({ check }) => parametersOf(check).map(({ path }) => parameterKey(check.kind, path))),
    );
    const named = Object.keys(vi).filter((key) => /^parameter\.(?!none|example|step)/.test(key));
    assert.deepEqual([...new Set(used)].sort(), named.sort());
  });

  it('about ten percent has no stricter direction: only a province changes it, and only in a target', () => {
    const about: Check = {
      kind: 'facts.about',
      fact: 'direct_secretary_pilots',
      of: 'grassroots_organisations',
      percent: 10,
      tolerance: 5,
    };
    const parameter = parametersOf(about).find(({ path }) => path === 'percent');
    assert.ok(parameter);
    for (const percent of [8, 12]) {
      assert.equal(tightness(parameter, percent), 'other');
      assert.equal(layOver(clause(about), setting({ percent })).rejected[0]?.reason, 'other');
      const target = clause(about, 'information');
      assert.deepEqual(layOver(target, setting({ percent })).clause.check, { ...about, percent });
      assert.deepEqual(layOver(target, setting({ percent }, 'organisation')).clause.check, about);
    }
    assert.equal(parameterText('vi', { check: 'facts.about', path: 'percent' }), 'Khoảng (%)');
    assert.equal(parameterText('en', { check: 'facts.about', path: 'percent' }), 'About (%)');
    assert.equal(parameterText('vi', { check: 'delegates.designated', path: 'percent' }), 'Tối đa (%)');
  });

  it('bounds that leave nothing between them are refused together, in every kind of check', () => {
    const ends = [
      ['min', 'max'],
      ['low', 'high'],
      ['from', 'to'],
      ['limits.0', 'limits.1'],
      ['min', 'steps.0.max'],
      ['ranges.party.0', 'ranges.party.1'],
    ] as const;
    const crossed = new Set<string>();
    for (const { check } of PACKS.flatMap(([, clauses]) => clauses)) {
      assert.ok(isCoherent(check), check.kind);
      const values = new Map(parametersOf(check).map(({ path, value }) => [path, value]));
      for (const [low, high] of ends) {
        const [least, most] = [values.get(low), values.get(high)];
        if (least == null || most == null || least === most) continue;
        crossed.add(check.kind);
        assert.ok(
          !isCoherent(withValues(check, { [low]: most, [high]: least })),
          `${check.kind} ${low} ${high}`,
        );
        assert.ok(
          isCoherent(withValues(check, { [low]: most, [high]: most })),
          `${check.kind} ${low} ${high}`,
        );
      }
    }
    assert.ok(crossed.size > 10);
  });

  it('the parameter `most` is in percent points for ballot lists and a count elsewhere', () => {
    const kindOfMost = (check: Check) => parametersOf(check).find(({ path }) => path === 'most')?.kind;
    const bodies = ['executive_committee'] as const;
    assert.equal(
      kindOfMost({ kind: 'surplus.ballot', bodies, most: 30, small: { from: 1, to: 5 } }),
      'percent',
    );
    assert.equal(kindOfMost({ kind: 'surplus.small', bodies, from: 3, to: 5, most: 1 }), 'count');
  });

  it('values are read the way people type them', () => {
    const parameterAt = (check: Check, path: string) => {
      const found = parametersOf(check).find((candidate) => candidate.path === path);
      assert.ok(found);
      return found;
    };
    const range = parameterAt({ kind: 'size.range', body: 'secretary', max: 1 }, 'max');
    const share = parameterAt(
      {
        kind: 'ratio.atLeast',
        trait: 'women',
        circle: 'executive_committee',
        share: [15, 100],
        worst: 'target',
      },
      'share',
    );
    const ethnic = parameterAt({ kind: 'ratio.ethnic', tolerance: 5 }, 'localPercent');
    const day = parameterAt({ kind: 'facts.deadline', to: '2025-08-31' }, 'to');
    assert.equal(readParameter(range, ' 27 '), 27);
    assert.equal(readParameter(range, '2,5'), null);
    assert.equal(readParameter(range, '-1'), null);
    assert.equal(readParameter(range, ''), null);
    assert.deepEqual(readParameter(share, '1/3'), [1, 3]);
    assert.deepEqual(readParameter(share, '3/3'), [3, 3]);
    assert.equal(readParameter(share, '0/0'), null);
    const theory = parameterAt({ kind: 'person.theory', who: 'committee', least: 'intermediate' }, 'least');
    assert.equal(readParameter(theory, 'advanced'), 'advanced');
    assert.equal(readParameter(theory, 'high'), null);
    assert.deepEqual(readParameter(share, '16,5 %'), [165, 1000]);
    assert.equal(readParameter(share, '4/3'), null);
    assert.equal(readParameter(share, '120%'), null);
    assert.equal(readParameter(ethnic, '12,5'), 12.5);
    assert.equal(readParameter(day, '30/6/2025'), '2025-06-30');
    assert.equal(readParameter(day, '31/6/2025'), null);
  });
});
