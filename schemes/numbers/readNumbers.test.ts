import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumbers } from './readNumbers';

const read = (text: string) =>
  readNumbers(text).map(({ value, isPercent }) => (isPercent ? `${value}%` : value));

test('numbers are read as papers write them', () => {
  assert.deepEqual(read('có 338 cán bộ; 45 nữ, chiếm 13,3% (254/616 tổ chức); 4.687 chi bộ'), [
    338,
    45,
    '13.3%',
    4687,
  ]);
  assert.deepEqual(read('6cấp trưởng, 1.005,5 ha, 70 %.'), [6, 1005.5, '70%']);
});

test('dates, spans of years, document numbers and ranks are not read as numbers', () => {
  for (const text of ['ngày 12-3-2021', '25/7/2025', 'giai đoạn 2021-2025', '04-QĐi/TW', 'B11', '2020–2025'])
    assert.deepEqual(read(text), [], text);
});
