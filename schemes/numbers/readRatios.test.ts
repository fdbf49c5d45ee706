import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRatios } from './readRatios';

const read = (text: string) =>
  readRatios(text).map(({ part, whole }) => [
    part.value,
    whole.value,
    text.slice(part.from, part.to),
    text.slice(whole.from, whole.to),
  ]);

test('a part of a whole is read with the place of each number', () => {
  assert.deepEqual(read('4.687/4.687 chi bộ; 254/616 tổ chức (đạt 41,23%), 32/32.'), [
    [4687, 4687, '4.687', '4.687'],
    [254, 616, '254', '616'],
    [32, 32, '32', '32'],
  ]);
});

test('full dates and document numbers are not read as ratios', () => {
  for (const text of ['30/6/2020', '107/2020/NĐ-CP', '12/3-2021', '1.2/34', 'B1/2', '24/24h'])
    assert.deepEqual(read(text), [], text);
});
