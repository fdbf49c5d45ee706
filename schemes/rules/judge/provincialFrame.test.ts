import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exampleScheme } from '../testing/exampleScheme';
import { validate } from './validate';

/** The headcount frame of a provincial scheme of 2021, group by group, with the totals its text states. */
const FRAME = {
  advisory: { group: 'Cơ quan tham mưu', units: 6, heads: 6, deputies: 15, other: 5 },
  service: { group: 'Đơn vị sự nghiệp của Tỉnh ủy', units: 3, heads: 2, deputies: 5, other: 1 },
  front: { group: 'Mặt trận, đoàn thể', units: 6, heads: 6, deputies: 15 },
  council: { group: 'Văn phòng, các ban HĐND', units: 4, heads: 1, deputies: 8 },
  agencies: { group: 'Cơ quan chuyên môn UBND', units: 21, heads: 21, deputies: 63 },
  agencies1: { group: 'Nhóm 1', parent: 'agencies', units: 10, heads: 10, deputies: 30 },
  agencies2: { group: 'Nhóm 2', parent: 'agencies', units: 9, heads: 9, deputies: 27 },
  agencies3: { group: 'Nhóm 3', parent: 'agencies', units: 2, heads: 2, deputies: 6 },
  peoples: { group: 'Đơn vị sự nghiệp của UBND', units: 8, heads: 8, deputies: 18 },
  districts: {
    group: 'Huyện, khối',
    units: 10,
    secretaries: 10,
    deputy_secretaries: 20,
    council_vice_chairs: 8,
    committee_vice_chairs: 19,
    standing_members: 51,
  },
  stated: { units: 58, heads: 44, deputies: 124, secretaries: 10 },
} as const;

const frame = (change: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {}) =>
  validate(exampleScheme({ tables: { headcount: { ...FRAME, ...change } } }));

describe('the headcount frame of a provincial scheme', () => {
  it('adds up in every column, without level or congress date', () => {
    assert.deepEqual(frame().findings, []);
    assert.equal(frame().pack, null);
  });

  it('reports a wrong group at the stated total and at the parent', () => {
    const { findings } = frame({ agencies: { ...FRAME.agencies, units: 20 } });
    assert.deepEqual(
      findings
        .filter(({ severity }) => severity === 'mandatory')
        .map(({ code, at, params }) => [code, at.row, at.column, params.sum, params.whole]),
      [
        ['sum.parts.B11.units', 'agencies', 'units', 21, 20],
        ['sum.stated.B11.units', 'stated', 'units', 57, 58],
      ],
    );
  });
});
