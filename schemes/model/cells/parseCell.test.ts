import assert from 'node:assert/strict';
import test from 'node:test';
import type { CellType } from './cell';
import { parseCell } from './parseCell';

const read: readonly [CellType['kind'], string, unknown][] = [
  ['integer', ' 4.687 ', 4687],
  ['integer', '27', 27],
  ['percent', '13,3%', 13.3],
  ['percent', '41.23', 41.23],
  ['monthYear', '4/1975', '1975-04'],
  ['monthYear', '15-12-1971', '1971-12'],
  ['monthYear', '29/2/1980', '1980-02'],
  ['monthYear', '1971', '1971'],
  ['date', '3/2/2001', '2001-02-03'],
  ['date', '12-3-2021', '2021-03-12'],
  ['date', '16/8/25', '2025-08-16'],
  ['date', '16.8.25', '2025-08-16'],
  ['date', '1/9/2025', '2025-09-01'],
  ['date', '01-09-2025', '2025-09-01'],
  ['date', 'ngày 1 tháng 9 năm 2025', '2025-09-01'],
  ['date', '2025-09-01', '2025-09-01'],
  ['monthYear', 'tháng 4 năm 1975', '1975-04'],
  ['monthYear', '4/75', '1975-04'],
  ['text', '  Nguyễn\u00a0Văn A '.normalize('NFD'), 'Nguyễn Văn A'],
];

for (const [kind, typed, value] of read) {
  test(`a ${kind} cell reads «${typed}» as ${JSON.stringify(value)}`, () => {
    assert.deepEqual(parseCell({ key: 'x', kind }, typed), { ok: true, value });
  });
}

for (const [kind, typed] of [
  ['integer', '4.6'],
  ['integer', '1.2345'],
  ['percent', 'mười'],
  ['monthYear', '13/1975'],
  ['monthYear', '31/02/1980'],
  ['monthYear', '1980-02-31'],
  ['date', '31/4/2001'],
  ['date', '9/2025'],
  ['date', '2025'],
  ['date', '.../.../2025'],
  ['date', '01092025'],
] as const) {
  test(`a ${kind} cell refuses «${typed}»`, () => {
    assert.equal(parseCell({ key: 'x', kind }, typed).ok, false);
  });
}

test('blank text empties a cell of any kind', () => {
  for (const kind of ['integer', 'percent', 'monthYear', 'date', 'choice', 'choices', 'text'] as const) {
    assert.deepEqual(parseCell({ key: 'x', kind }, '  '), { ok: true, value: undefined });
  }
});

test('choices are stored in the order of the type, each once', () => {
  const type = { key: 'x', kind: 'choices', choices: ['a', 'b', 'c'] } as const;
  assert.deepEqual(parseCell(type, 'c, a c'), { ok: true, value: ['a', 'c'] });
});
