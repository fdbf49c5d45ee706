import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { findText, replaceRanges } from './findText';

interface Case {
  readonly text: string;
  readonly query: string;
  readonly marks?: boolean;
  readonly capitals?: boolean;
  readonly found: readonly string[];
}
const cases: readonly Case[] = JSON.parse(
  readFileSync(new URL('./cases/find.json', import.meta.url), 'utf8'),
);

for (const { text, query, marks = false, capitals = false, found } of cases) {
  const strict = [marks && 'with marks', capitals && 'with capitals'].filter(Boolean).join(' and ');
  test(`${JSON.stringify(query)} in ${JSON.stringify(text)} ${strict}`, () => {
    const ranges = findText(text, query, { marks, capitals });
    assert.deepEqual(
      ranges.map(({ from, to }) => text.slice(from, to)),
      found,
    );
  });
}

/** One letter as it may be stored, and the letter it is without mark and capital. */
interface Written {
  readonly stored: string;
  readonly bare: string;
}

const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vowel = fc
  .tuple(fc.constantFrom(...VOWELS), fc.constantFrom(...TONES), fc.boolean(), fc.boolean())
  .map(([letter, tone, isUpper, isApart]): Written => {
    const whole = `${isUpper ? letter.toUpperCase() : letter}${tone}`;
    return {
      stored: whole.normalize(isApart ? 'NFD' : 'NFC'),
      bare: letter.normalize('NFD').charAt(0),
    };
  });
const consonant = fc
  .tuple(fc.constantFrom(...'bcdđghklmnpqrstvxĐÐ'), fc.boolean())
  .map(([letter, isUpper]): Written => {
    const stored = isUpper ? letter.toUpperCase() : letter;
    return { stored, bare: 'đĐÐð'.includes(stored) ? 'd' : stored.toLowerCase() };
  });
const hidden = fc.constantFrom('\u200b', '\u00ad', '\ufeff').map((stored): Written => ({ stored, bare: '' }));
const blank = fc.constantFrom(' ', '\u00a0', '\u202f').map((stored): Written => ({ stored, bare: ' ' }));
const letters = fc.array(
  fc.oneof({ weight: 6, arbitrary: vowel }, { weight: 6, arbitrary: consonant }, hidden, blank),
  { minLength: 1, maxLength: 30 },
);

const stored = (all: readonly Written[]) => all.map((one) => one.stored).join('');
const bare = (all: readonly Written[]) =>
  all
    .map((one) => one.bare)
    .join('')
    .replace(/ +/g, ' ');

test('a part of a text is found where it stands, however either of them is stored', () => {
  fc.assert(
    fc.property(letters, fc.nat(), fc.nat(), fc.boolean(), (all, a, b, isApart) => {
      const from = a % all.length;
      const part = all.slice(from, from + 1 + (b % (all.length - from)));
      const query = stored(part).normalize(isApart ? 'NFD' : 'NFC');
      const text = stored(all);
      const found = findText(text, query, { marks: false, capitals: false });
      fc.pre(bare(part).trim() !== '');
      assert.ok(found.length > 0);
      let end = 0;
      const letterEdges = new Set([0]);
      let edge = 0;
      for (const one of all) {
        edge += one.stored.length;
        letterEdges.add(edge);
      }
      for (const range of found) {
        assert.ok(range.from >= end && range.to > range.from);
        assert.ok(letterEdges.has(range.from) && letterEdges.has(range.to));
        end = range.to;
        const [again] = findText(text.slice(range.from, range.to), query, { marks: false, capitals: false });
        assert.ok(again);
      }
    }),
  );
});

test('a search counts what a search of the plain letters counts', () => {
  fc.assert(
    fc.property(letters, vowel, consonant, (all, one, other) => {
      const query = [one, other];
      const plain = bare(all).split(bare(query)).length - 1;
      const found = findText(stored(all), stored(query), { marks: false, capitals: false });
      assert.equal(found.length, plain);
    }),
  );
});

test('with marks and capitals, what is found says the same as the query', () => {
  fc.assert(
    fc.property(letters, fc.nat(), fc.nat(), (all, a, b) => {
      const from = a % all.length;
      const part = all.slice(from, from + 1 + (b % (all.length - from)));
      fc.pre(bare(part).trim() !== '');
      const strict = findText(stored(all), stored(part), { marks: true, capitals: true });
      const loose = findText(stored(all), stored(part), { marks: false, capitals: false });
      assert.ok(strict.length >= 1);
      assert.ok(strict.length <= loose.length);
    }),
  );
});

test('a replacement changes its places alone', () => {
  const text = 'Đảng bộ xã A, Đảng bộ xã B';
  const found = findText(text, 'đảng bộ', { marks: true, capitals: false });
  assert.equal(replaceRanges(text, found, 'Đảng ủy'), 'Đảng ủy xã A, Đảng ủy xã B');
  assert.equal(replaceRanges(text, [], 'x'), text);
});
