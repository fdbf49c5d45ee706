import { cleanText, latinOf } from './cleanText';
import { placeTones } from './placeTones';

/** What a search distinguishes in addition to the letters. */
export interface FindOptions {
  /** Whether diacritics count: `Bình` does not find `Bính`. */
  readonly marks: boolean;
  /** Whether capitals count: `Đảng` does not find `đảng`. */
  readonly capitals: boolean;
}

/** A range of a stored text, in UTF-16 units. */
export interface FoundRange {
  readonly from: number;
  readonly to: number;
}

/**
 * A text prepared for searches. `text`: the folded form. `starts` and `ends`: for each unit of it, the range of its letter
 * in `source`.
 */
export interface FoldedText {
  readonly source: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const QUOTES = /[‘’ʼ`´]/g;
const MARK = /\p{M}/u;
/** Spaces of every width and tabs. A line break does not count as a blank. */
const BLANK = /[^\S\n]/;

/** The ranges of a text that match a query; see `textFinder`. */
export function findText(text: string, query: string, options: FindOptions): readonly FoundRange[] {
  return textFinder(query, options)(foldText(text));
}

/**
 * Returns a function that finds a query in a text: the matching ranges from left to right, which do not overlap. A
 * blank query matches nothing.
 *
 * Invisible characters and, by default, diacritics and capitals do not count: `pho bi thu` finds `Phó Bí thư`. A range
 * begins and ends between whole letters, even if the text stores the diacritics of a letter separately. With `marks`,
 * both places of a tone match (`hoà`, `hòa`).
 */
export function textFinder(query: string, options: FindOptions): (text: FoldedText) => readonly FoundRange[] {
  const wanted = foldText(query).text;
  if (wanted.trim() === '') return () => [];
  const keys = options.marks || options.capitals ? strictKeys(query, options) : null;
  return (folded) => {
    const found: FoundRange[] = [];
    let at = folded.text.indexOf(wanted);
    while (at !== -1) {
      const range = rangeAt(folded, at, wanted.length);
      const fits =
        range && (keys === null || isSame(keys, folded.source.slice(range.from, range.to), options));
      if (fits) found.push(range);
      at = folded.text.indexOf(wanted, fits ? at + wanted.length : at + 1);
    }
    return found;
  };
}

/** The text with `by` in place of each range. The ranges must be in order and must not overlap. */
export function replaceRanges(text: string, ranges: readonly FoundRange[], by: string): string {
  let out = '';
  let end = 0;
  for (const { from, to } of ranges) {
    out += text.slice(end, from) + by;
    end = to;
  }
  return out + text.slice(end);
}

/** The range of the source text for a range of its folded form; null if that range cuts a letter. */
function rangeAt({ text, starts, ends }: FoldedText, at: number, length: number): FoundRange | null {
  const last = at + length - 1;
  const from = starts[at] ?? 0;
  const to = ends[last] ?? 0;
  // One letter can fold to several units. They have the same start and end.
  const isCut =
    (at > 0 && text[at] !== ' ' && starts[at - 1] === from) ||
    (last + 1 < text.length && ends[last + 1] === to);
  return isCut ? null : { from, to };
}

/** Cache of folded letters; texts have few different letters. */
const LETTERS = new Map<string, string>();
const MAX_LETTERS = 4000;

/** Prepares a text for searches. The result can be searched with several queries. */
export function foldText(text: string): FoldedText {
  let out = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    const end = letterEnd(text, at);
    const letter = text.slice(at, end);
    const folded = foldLetter(letter);
    if (folded === ' ' && out.endsWith(' ')) ends[ends.length - 1] = end;
    else {
      out += folded;
      for (let i = 0; i < folded.length; i++) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { source: text, text: out, starts, ends };
}

/** The end of the letter that begins at index `at`: its code point and the combining marks after it. */
function letterEnd(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && text.charCodeAt(end) >= 0x300) {
    const next = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (!MARK.test(next)) break;
    end += next.length;
  }
  return end;
}

function foldLetter(letter: string): string {
  const known = LETTERS.get(letter);
  if (known !== undefined) return known;
  const cleaned = clean(letter);
  const folded = BLANK.test(cleaned) ? ' ' : withoutMarks(cleaned).toLowerCase();
  if (LETTERS.size >= MAX_LETTERS) LETTERS.clear();
  LETTERS.set(letter, folded);
  return folded;
}

/** The cleaned text (`cleanText`) with Latin letters for all that look like them and one kind of apostrophe. */
function clean(text: string): string {
  return [...cleanText(text)].map(latinOf).join('').replace(QUOTES, "'");
}

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}

/** The forms of a text that a strict search compares. Two texts match if their forms at any one index are equal. */
function strictKeys(text: string, { marks, capitals }: FindOptions): readonly string[] {
  const plain = clean(text).replace(/[^\S\n]+/g, ' ');
  const cased = capitals ? plain : plain.toLowerCase();
  return marks ? [cased, placeTones(cased)] : [withoutMarks(cased)];
}

function isSame(keys: readonly string[], text: string, options: FindOptions): boolean {
  return strictKeys(text, options).some((key, i) => key === keys[i]);
}
