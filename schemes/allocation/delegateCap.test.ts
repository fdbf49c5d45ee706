import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LayerSetting } from '../model/findings/layerSetting';
import { validate } from '../rules/judge/validate';
import { exampleScheme } from '../rules/testing/exampleScheme';
import { XA } from '../rules/testing/ruleCase';
import { delegateCap } from './delegateCap';

const tables = { quotas: { a: { organisation: 'Chi bộ 1', by_unit: 1 } } };
const province = (max: number): LayerSetting => ({
  layer: 'province',
  organisation: 'Tỉnh',
  pack: 'vn-2025.c',
  clause: '2025.DEL.XA/delegates.total/levels=xa_moi',
  values: { max },
  provision: { number: '12-QĐ/TU', date: '2025-05-06', issuer: 'Tỉnh ủy' },
  by: { id: 'a', name: 'Quản trị' },
  at: '2026-01-01T00:00:00Z',
});

const capOf = (facts: Parameters<typeof exampleScheme>[0]['facts'], layers: readonly LayerSetting[] = []) =>
  delegateCap(validate({ ...exampleScheme({ facts, tables }), layers }).clauseResults);

describe('the cap of delegates', () => {
  it('is of the clause that asks about this level and place', () => {
    assert.deepEqual(capOf(XA), {
      rule: '2025.DEL.XA',
      max: 250,
      min: null,
      provisions: ['45-CT/TW@2025-04-14'],
    });
    assert.equal(capOf({ level: 'ctt', congress_date: '2025-07-20' })?.max, 300);
  });

  it('is the lower layer’s where that is stricter, and never milder than the centre’s', () => {
    assert.equal(capOf(XA, [province(180)])?.max, 180);
    assert.equal(capOf(XA, [province(300)])?.max, 250);
  });

  it('is unknown where the level is, or where all members meet', () => {
    assert.equal(capOf({}), null);
    assert.equal(capOf({ ...XA, congress_kind: 'plenary' }), null);
  });
});
