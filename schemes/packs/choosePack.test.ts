import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITION } from '../clauses/edition';
import type { Facts, Place } from '../model/scheme/facts';
import type { Term } from '../model/scheme/outline';
import { provision } from '../provisions/provisions';
import { validate } from '../rules/judge/validate';
import { exampleScheme } from '../rules/testing/exampleScheme';
import { choosePack } from './choosePack';
import { rulesOfEdition } from './editions';

const SIZES = { executive_committee: { planned: 27 }, standing_committee: { planned: 9 } };

const packOn = (congress_date: string, term: '2020-2025' | '2025-2030' = '2025-2030') =>
  choosePack({ level: 'xa_cu', congress_date }, term)?.id;

describe('choosePack', () => {
  it('takes the directive in force on the day the congress opens', () => {
    assert.equal(packOn('2020-05-20', '2020-2025'), 'vn-2020');
    assert.equal(packOn('2025-01-17'), 'vn-2025.a');
    assert.equal(packOn('2025-01-18'), 'vn-2025.b');
    assert.equal(packOn('2025-04-13'), 'vn-2025.b');
    assert.equal(packOn('2025-04-14'), 'vn-2025.c');
    assert.equal(packOn('2029-12-31'), 'vn-2025.c');
  });

  it('begins each pack on the day of its base instrument', () => {
    for (const { id, from, base } of rulesOfEdition(EDITION).packs) {
      assert.equal(from, provision(base)?.date, id);
    }
  });

  it('keeps to the term of the scheme', () => {
    assert.equal(packOn('2025-05-01', '2020-2025'), 'vn-2020');
    assert.equal(packOn('2020-05-01', '2025-2030'), 'vn-2025.a');
  });

  it('chooses among its clauses by level, place and merger on the boundary days', () => {
    const asked = (facts: Facts, term: Term = '2025-2030') => {
      const { outcomes } = validate(
        exampleScheme({ term, facts, tables: { seats: SIZES, quotas: { u: { by_unit: 1 } } } }),
      );
      return new Set(
        outcomes.map((outcome) => (outcome.kind === 'finding' ? outcome.finding.rule : outcome.rule)),
      );
    };
    const commune = (congress_date: string, more: Facts = {}) =>
      asked({ level: 'xa_moi', congress_date, merged_from: 1, ...more });
    assert.ok(
      !commune('2025-04-13').has('2025.BCH.XA'),
      'the commune band of 14/4/2025 is not applied before it',
    );
    assert.ok(commune('2025-04-14').has('2025.BCH.XA'));
    assert.ok(!asked({ level: 'xa_cu', congress_date: '2025-01-17' }).has('2025.b.XA'));
    assert.ok(asked({ level: 'xa_cu', congress_date: '2025-01-18' }).has('2025.b.XA'));
    assert.ok(asked({ level: 'xa_cu', congress_date: '2025-04-13' }).has('2025.b.XA'));
    assert.ok(!asked({ level: 'xa_cu', congress_date: '2025-04-14' }).has('2025.b.XA'));
    assert.ok(!commune('2025-07-25').has('2025.CONTENT'), 'a commune that was not merged elects');
    assert.ok(commune('2025-07-25', { merged_from: 2 }).has('2025.CONTENT'), 'a merged one is appointed');
    const province = (place: Place) => asked({ level: 'tinh', place, congress_date: '2025-04-13' });
    assert.ok(province('nghe_an').has('2025.a.TINH'));
    assert.ok(!province('other').has('2025.a.TINH'));
    assert.ok(!asked({ level: 'tinh', place: 'nghe_an', congress_date: '2025-04-14' }).has('2025.a.TINH'));
  });

  it('waits for level and congress date', () => {
    assert.equal(choosePack({ congress_date: '2025-07-25' }, '2025-2030'), null);
    assert.equal(choosePack({ level: 'xa_moi' }, '2025-2030'), null);
    assert.equal(choosePack({}, '2025-2030'), null);
  });
});
