import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { numberInWords } from './numberInWords';

const TABLE: readonly (readonly [number, string])[] = [
  [0, 'không'],
  [1, 'một'],
  [4, 'bốn'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [19, 'mười chín'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [28, 'hai mươi tám'],
  [31, 'ba mươi mốt'],
  [44, 'bốn mươi tư'],
  [55, 'năm mươi lăm'],
  [91, 'chín mươi mốt'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [104, 'một trăm linh tư'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [111, 'một trăm mười một'],
  [115, 'một trăm mười lăm'],
  [121, 'một trăm hai mươi mốt'],
  [338, 'ba trăm ba mươi tám'],
  [1000, 'một nghìn'],
  [1005, 'một nghìn không trăm linh năm'],
  [1015, 'một nghìn không trăm mười lăm'],
  [1200, 'một nghìn hai trăm'],
  [4687, 'bốn nghìn sáu trăm tám mươi bảy'],
  [10_001, 'mười nghìn không trăm linh một'],
  [21_000, 'hai mươi mốt nghìn'],
  [100_000, 'một trăm nghìn'],
  [1_000_000, 'một triệu'],
  [1_000_005, 'một triệu không trăm linh năm'],
  [5_400_321, 'năm triệu bốn trăm nghìn ba trăm hai mươi mốt'],
  [2_000_000_000, 'hai tỷ'],
  [13.3, 'mười ba phẩy ba'],
  [2.37, 'hai phẩy ba mươi bảy'],
  [8.05, 'tám phẩy không năm'],
  [70, 'bảy mươi'],
  [-3, 'âm ba'],
];

describe('numbers in words', () => {
  for (const [value, words] of TABLE)
    test(`${value}: ${words}`, () => assert.equal(numberInWords(value), words));

  test('no two numbers up to twenty thousand have equal words, and none has a double space', () => {
    const seen = new Set<string>();
    for (let n = 0; n <= 20_000; n += 1) {
      const words = numberInWords(n);
      assert.ok(!seen.has(words) && !/^ | {2}| $/.test(words), `${n}: ${words}`);
      seen.add(words);
    }
  });
});
