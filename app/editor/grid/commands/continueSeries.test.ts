import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CellType, CellValue } from '@schemes/model/cells/cell';
import fc from 'fast-check';
import { continueSeries } from './continueSeries';

const TYPES = {
  integer: { key: 'n', kind: 'integer' },
  percent: { key: 'p', kind: 'percent' },
  monthYear: { key: 'm', kind: 'monthYear' },
  date: { key: 'd', kind: 'date' },
  text: { key: 't', kind: 'text' },
  choice: { key: 'c', kind: 'choice', choices: ['a', 'b'] },
  choices: { key: 'k', kind: 'choices', choices: ['a', 'b'] },
} as const satisfies Record<string, CellType>;

describe('what the fill handle writes after some cells', () => {
  for (const [kind, values, next] of [
    // One number or month alone is copied, one day counts on.
    ['integer', [5], [5, 5, 5]],
    ['date', ['2025-06-15'], ['2025-06-16', '2025-06-17']],
    ['date', ['2024-12-31'], ['2025-01-01']],
    ['date', ['2025-06-15', '2025-06-15'], ['2025-06-15']],
    ['monthYear', ['1975-04'], ['1975-04', '1975-04']],
    // One step continues.
    ['integer', [1, 2], [3, 4, 5]],
    ['integer', [10, 8, 6], [4, 2]],
    ['percent', [0.1, 0.2], [0.3, 0.4]],
    ['percent', [13.5, 13], [12.5]],
    ['monthYear', ['1975-11', '1975-12'], ['1976-01', '1976-02']],
    ['monthYear', ['1975', '1980'], ['1985']],
    ['date', ['2025-06-15', '2025-06-16'], ['2025-06-17', '2025-06-18']],
    ['date', ['2024-02-27', '2024-02-28'], ['2024-02-29', '2024-03-01']],
    ['date', ['2025-06-02', '2025-06-09'], ['2025-06-16']],
    ['date', ['2025-01-15', '2025-02-15'], ['2025-03-15', '2025-04-15']],
    ['date', ['2025-01-31', '2025-02-28'], ['2025-03-31', '2025-04-30']],
    ['date', ['2024-11-30', '2024-12-30'], ['2025-01-30', '2025-02-28', '2025-03-30']],
    ['date', ['2020-09-02', '2021-09-02'], ['2022-09-02']],
    // No one step: the cells are repeated.
    ['integer', [1, 2, 4], [1, 2, 4, 1]],
    ['integer', [7, 7], [7, 7]],
    ['integer', [1, undefined], [1, undefined, 1]],
    ['monthYear', ['1975', '1976-01'], ['1975', '1976-01']],
    ['date', ['2025-06-15', '2025-06-16', '2025-06-20'], ['2025-06-15']],
    // Texts and choices are copied.
    ['text', ['Kinh'], ['Kinh', 'Kinh']],
    ['text', ['Kinh', 'Tày'], ['Kinh', 'Tày', 'Kinh']],
    ['choice', ['a', 'b'], ['a', 'b']],
    [
      'choices',
      [['a', 'b']],
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
    ],
    // Numbered names.
    ['text', ['Đảng ủy xã 1'], ['Đảng ủy xã 2', 'Đảng ủy xã 3']],
    ['text', ['Đảng ủy xã 1', 'Đảng ủy xã 2'], ['Đảng ủy xã 3']],
    ['text', ['Chi bộ 2', 'Chi bộ 4'], ['Chi bộ 6']],
    ['text', ['Tổ 09', 'Tổ 10'], ['Tổ 11']],
    ['text', ['Tổ 08'], ['Tổ 09', 'Tổ 10']],
    ['text', ['A3'], ['A4', 'A5']],
    ['text', ['Khu B09'], ['Khu B10']],
    ['text', ['Chi bộ 1', 'Đảng bộ 2'], ['Chi bộ 1', 'Đảng bộ 2']],
    // A year, a number of a paper or a telephone number is not a number of a series.
    ['text', ['Kế hoạch năm 2025'], ['Kế hoạch năm 2025']],
    ['text', ['Nghị quyết 18-NQ/TW'], ['Nghị quyết 18-NQ/TW']],
    ['text', ['0912345678'], ['0912345678']],
    ['text', ['Bậc 3/9'], ['Bậc 3/9']],
    ['text', ['12'], ['12']],
  ] as readonly (readonly [keyof typeof TYPES, (CellValue | undefined)[], (CellValue | undefined)[]])[]) {
    test(`${kind}: ${JSON.stringify(values)} goes on as ${JSON.stringify(next)}`, () =>
      assert.deepEqual(continueSeries(TYPES[kind], values, next.length), next));
  }
});

test('any cells give as many values as were asked for, and continuing in two steps gives the same', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 99 }),
    fc.string({ maxLength: 4 }),
    fc.integer({ min: 1, max: 40 }).map((n) => `Tổ ${n}`),
    fc
      .date({ min: new Date('1901-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    fc.constant(undefined),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(TYPES)),
      fc.array(value, { minLength: 1, maxLength: 5 }),
      fc.nat(20),
      (type, values, count) => {
        const whole = continueSeries(type, values, count);
        assert.equal(whole.length, count);
        assert.deepEqual(
          continueSeries(type, values, Math.floor(count / 2)),
          whole.slice(0, Math.floor(count / 2)),
        );
      },
    ),
  );
});
