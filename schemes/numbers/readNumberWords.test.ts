import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { numberInWords } from './numberInWords';
import { readNumberWords } from './readNumberWords';

const read = (text: string) =>
  readNumberWords(text).map(({ value, isPercent }) => (isPercent ? `${value}%` : value));

test('readNumberWords() reads back whatever numberInWords() writes', () => {
  const number = fc.oneof(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 999_999_999 }));
  fc.assert(
    fc.property(number, fc.boolean(), (n, isCapital) => {
      const words = numberInWords(n);
      const written = isCapital ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
      const text = `Có ${written} đồng chí.`;
      const [found, ...more] = readNumberWords(text);
      assert.equal(found?.value, n);
      assert.equal(text.slice(found?.from, found?.to), written);
      assert.deepEqual(more, []);
    }),
  );
});

test('percent and decimals are read', () => {
  assert.deepEqual(read('chiếm mười ba phẩy ba phần trăm'), ['13.3%']);
  assert.deepEqual(read('đạt tám phẩy không năm phần trăm, còn hai phẩy ba mươi bảy'), ['8.05%', 2.37]);
});

test('other common spellings are read', () => {
  assert.deepEqual(
    read('hai mươi bốn đồng chí, một trăm lẻ bẩy đại biểu, hai mươi nhăm người'),
    [24, 107, 25],
  );
  assert.deepEqual(read('hai ngàn đảng viên; Năm đồng chí'), [2000, 5]);
});

test('years, ordinals, fractions, articles and other words are not read as numbers', () => {
  for (const text of [
    'trong năm 2025',
    'năm năm qua',
    'một số đồng chí',
    'một phần ba tổng số',
    'hai phần ba đại biểu',
    'Đại hội lần thứ mười bốn',
    'khóa mười ba',
    'mỗi quy trình gồm năm bước',
    'không đồng chí nào',
    'hai ba đồng chí',
    'vài chục đồng chí',
    'hai chục đồng chí',
    'thứ hai đồng chí',
    'ba mươi hai mươi đồng chí',
  ])
    assert.deepEqual(read(text), [], text);
});
