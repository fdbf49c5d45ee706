import assert from 'node:assert/strict';
import test from 'node:test';
import { type CellType, checkCell } from './cell';

const refused: readonly [CellType, unknown, string][] = [
  [{ key: 'n', kind: 'integer' }, 1.5, 'cell.notInteger'],
  [{ key: 'n', kind: 'integer' }, '27', 'cell.notInteger'],
  [{ key: 'n', kind: 'integer' }, -1, 'cell.outOfRange'],
  [{ key: 'n', kind: 'integer', max: 10 }, 11, 'cell.outOfRange'],
  [{ key: 'p', kind: 'percent' }, Number.NaN, 'cell.notNumber'],
  [{ key: 'p', kind: 'percent' }, 100.1, 'cell.outOfRange'],
  [{ key: 'b', kind: 'monthYear' }, '1975-13', 'cell.notMonthYear'],
  [{ key: 'b', kind: 'monthYear' }, '75', 'cell.notMonthYear'],
  [{ key: 'd', kind: 'date' }, '2025-02-29', 'cell.notDate'],
  [{ key: 'd', kind: 'date' }, '1799-01-01', 'cell.notDate'],
  [{ key: 'c', kind: 'choice', choices: ['a'] }, 'b', 'cell.notChoice'],
  [{ key: 'c', kind: 'choices', choices: ['a'] }, ['a', 'a'], 'cell.notChoice'],
  [{ key: 'c', kind: 'choices', choices: ['a'] }, [], 'cell.notChoice'],
  [{ key: 't', kind: 'text' }, '', 'cell.notText'],
  [{ key: 't', kind: 'text' }, 'a\u0000b', 'cell.notText'],
  [{ key: 't', kind: 'text' }, 'Nguyễn'.normalize('NFD'), 'cell.notText'],
  [{ key: 't', kind: 'text', maxLength: 3 }, 'abcd', 'cell.tooLong'],
];

for (const [type, value, code] of refused) {
  test(`a ${type.kind} cell refuses ${JSON.stringify(value)} with ${code}`, () => {
    assert.equal(checkCell(type, value)?.code, code);
  });
}

test('a cell takes each value of its kind', () => {
  assert.equal(checkCell({ key: 'n', kind: 'integer' }, 4687), null);
  assert.equal(checkCell({ key: 'p', kind: 'percent' }, 13.3), null);
  assert.equal(checkCell({ key: 'b', kind: 'monthYear' }, '1975-04'), null);
  assert.equal(checkCell({ key: 'b', kind: 'monthYear' }, '1975'), null);
  assert.equal(checkCell({ key: 'b', kind: 'monthYear' }, '1975-04-15')?.code, 'cell.notMonthYear');
  for (const birth of ['1975', '1975-04', '1975-04-15'])
    assert.equal(checkCell({ key: 'birth', kind: 'monthYear', mayHaveDay: true }, birth), null);
  assert.equal(
    checkCell({ key: 'birth', kind: 'monthYear', mayHaveDay: true }, '1975-02-30')?.code,
    'cell.notMonthYear',
  );
  assert.equal(checkCell({ key: 'd', kind: 'date' }, '2024-02-29'), null);
  assert.equal(checkCell({ key: 'c', kind: 'choices', choices: ['a', 'b'] }, ['b']), null);
  assert.equal(checkCell({ key: 't', kind: 'text' }, 'Dòng một\nDòng hai'), null);
});
