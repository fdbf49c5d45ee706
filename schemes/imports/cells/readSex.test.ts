import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSex } from './readSex';

for (const [text, sex, rest] of [
  ['1975 (nữ)', 'female', '1975'],
  ['Nữ 1975', 'female', '1975'],
  ['Nam, 15/8/1976', 'male', '15/8/1976'],
  ['15/8/1976 - Nam', 'male', '15/8/1976'],
  ['nữ', 'female', ''],
  ['nam 1975', undefined, 'nam 1975'],
  ['năm 1975', undefined, 'năm 1975'],
  ['1975', undefined, '1975'],
] as const)
  test(`«${text}» has ${sex ?? 'no sex'}`, () => {
    const read = readSex(text);
    assert.equal(read.sex, sex);
    assert.equal(read.rest, rest);
  });

test('a page of blanks or digits has no sex and takes no time', () => {
  for (const text of [`1${' '.repeat(100_000)}x`, '1'.repeat(100_000), `${'ngày '.repeat(50_000)}x`]) {
    assert.deepEqual(readSex(text), { rest: text });
  }
});
