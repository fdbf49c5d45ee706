import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingMark, letterMark } from './headingMark';
import { headingMarks } from './headingMarks';
import { romanNumeral } from './romanNumeral';

test('below a section with a Roman number headings count 1-, a), -', () => {
  assert.deepEqual(
    ([1, 2, 3] as const).map((level) => headingMark(true, level, 4)),
    ['4-', 'd)', '-'],
  );
});

test('in a section without a number they count I-, 1-, a)', () => {
  assert.deepEqual(
    ([1, 2, 3] as const).map((level) => headingMark(false, level, 5)),
    ['V-', '5-', 'đ)'],
  );
});

test('points are counted with the 23 letters of Vietnamese papers', () => {
  const letters = Array.from({ length: 25 }, (_, i) => letterMark(i + 1)).join(' ');
  assert.equal(letters, 'a b c d đ e g h i k l m n o p q r s t u v x y aa ab');
});

test('a heading restarts deeper counts and leaves higher ones alone', () => {
  assert.deepEqual(headingMarks(false, [1, 2, 2, 3, 1, 2, 3, 3, 2]), [
    'I-',
    '1-',
    '2-',
    'a)',
    'II-',
    '1-',
    'a)',
    'b)',
    '2-',
  ]);
});

test('a deep heading before any higher one starts at one', () => {
  assert.deepEqual(headingMarks(true, [3, 2, 1]), ['-', 'a)', '1-']);
});

test('Roman numerals', () => {
  assert.deepEqual([1, 4, 9, 14, 19, 40, 49].map(romanNumeral), [
    'I',
    'IV',
    'IX',
    'XIV',
    'XIX',
    'XL',
    'XLIX',
  ]);
});
