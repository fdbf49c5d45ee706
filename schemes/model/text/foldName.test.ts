import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cleanText } from './cleanText';
import { foldName } from './foldName';
import { foldSearch } from './foldSearch';
import { placeTones } from './placeTones';

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}
const pairs: readonly Pair[] = JSON.parse(
  readFileSync(new URL('./cases/names.json', import.meta.url), 'utf8'),
);

for (const { a, b, same } of pairs) {
  test(`${JSON.stringify(a)} and ${JSON.stringify(b)} are ${same ? 'one person' : 'two'}`, () => {
    assert.equal(foldName(a) === foldName(b), same);
    const found = (text: string) => foldSearch(text).replace('-', ' ');
    if (same) assert.equal(found(a), found(b));
  });
}

test('a tone keeps its syllable whichever vowel it is typed on', () => {
  for (const [typed, placed] of [
    ['hoà', 'hòa'],
    ['HOÀ', 'HÒA'],
    ['Hoè', 'Hòe'],
    ['thuỷ', 'thủy'],
    ['hòan', 'hoàn'],
    ['qúy', 'quý'],
    ['quý', 'quý'],
    ['ngoài', 'ngoài'],
    ['khuỷu', 'khuỷu'],
    ['huỳnh', 'huỳnh'],
    ['hùynh', 'huỳnh'],
    ['loá mắt', 'lóa mắt'],
  ] as const) {
    assert.equal(placeTones(typed), placed);
    assert.equal(placeTones(placed), placed);
  }
});

test('long texts are cleaned and folded in one go', () => {
  const long = `${'a'.repeat(100_000)}\u00ad ${'Т'.repeat(100_000)} ${' '.repeat(100_000)}x`;
  assert.equal(cleanText(long).length, 300_003);
  assert.equal(foldName(long).split(' ').length, 3);
});

test('a stored text has no letter that nobody sees, and Vietnamese letters for those drawn alike', () => {
  assert.equal(cleanText('Tr\u1ea7n\u200b V\u0103n \u00d0\u1ee9c\ufeff'), 'Trần Văn Đức');
  assert.equal(cleanText('H\u00e0\u00ad\u00a0N\u1ed9i'), 'Hà Nội');
  assert.equal(cleanText('\u0422rần \u0420hú'), 'Trần Phú');
  assert.equal(cleanText('Тверь'), 'Тверь');
  assert.equal(cleanText('Ｎguyễn １２'), 'Nguyễn 12');
  assert.equal(cleanText('hai\ndòng'), 'hai\ndòng');
  assert.equal(cleanText('Tra\u0300\u0302n'), 'Trần');
});
