import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkCell } from '../model/cells/cell';
import { quotas, REASON_COLUMN } from '../model/tables/quotas';
import type { AllocationBasis } from './AllocationBasis';
import { readBasis, tidyProvision, writeBasis } from './basisText';
import { nationalFormula } from './defaultBasis';

const number = fc.nat(9_999_999);
const provision = fc.string({ unit: 'grapheme', maxLength: 260 }).map(tidyProvision);
const basis: fc.Arbitrary<AllocationBasis> = fc.oneof(
  fc.record({
    method: fc.constant('formula' as const),
    baseOfKind: fc.record({ unmerged: number, merged_two: number, merged_three: number }),
    per: number,
    remainder: number,
    provision,
  }),
  fc.record({ method: fc.constant('fixed' as const), total: number, least: number, provision }),
);

describe('writeBasis() and readBasis()', () => {
  it('read back every basis unchanged, and the sentence fits its cell', () => {
    const reason = quotas.columns.find(({ key }) => key === REASON_COLUMN);
    assert.ok(reason);
    fc.assert(
      fc.property(basis, (given) => {
        assert.deepEqual(readBasis(writeBasis(given)), structuredClone(given));
        assert.equal(checkCell(reason, writeBasis(given)), null);
      }),
    );
  });

  it('write a sentence as a person would', () => {
    assert.equal(
      writeBasis(nationalFormula()),
      'Tính theo công thức: cơ sở 13 (không hợp nhất), 24 (hợp nhất từ 2), 35 (hợp nhất từ 3); cứ 12.000 đảng viên chính thức được 1, dư từ 6.001 được thêm 1; Quyết định số 341-QĐ/TW, ngày 23/7/2025',
    );
  });

  it('read no basis from other text', () => {
    assert.equal(readBasis('Theo phân bổ của cấp trên'), null);
    assert.equal(readBasis(''), null);
  });
});
