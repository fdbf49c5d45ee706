import { cleanText, latinOf } from './cleanText';
import { placeTones } from './placeTones';

/** What a search distinguishes beyond the letters themselves. */
export interface FindOptions {
  /** `Bình` does not find `Bính`. */
  readonly marks: boolean;
  /** `Đảng` does not find `đảng`. */
  readonly capitals: boolean;
}

/** A part of a text, in UTF-16 units of the text as it is stored. */
export interface FoundRange {
  readonly from: number;
  readonly to: number;
}

/** A text made ready to be searched: its folded form and, for each unit of that, where its letter begins and ends. */
export interface FoldedText {
  readonly source: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const QUOTES = /[‘’ʼ`´]/g;
const MARK = /\p{M}/u;
/** Blanks of every width count as one; a line break is a boundary and no blank. */
const BLANK = /[^\S\n]/;

/** Where a text has the words of a query (`textFinder`). */
export function findText(text: string, query: string, options: FindOptions): readonly FoundRange[] {
  return textFinder(query, options)(foldText(text));
}

/**
 * A function that says where a text has the words of a query, from left to right, never overlapping. By default marks and capitals do not count
 * (`pho bi thu` finds `Phó  Bí thư`), nor do letters that nobody sees. A place begins and ends between whole letters, also
 * where the text stores a letter apart from its marks. With `marks`, a tone on either of its two vowels is the same
 * (`hoà`, `hòa`).
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

/** A text with each place replaced. The places are in order and do not overlap. */
export function replaceRanges(text: string, places: readonly FoundRange[], by: string): string {
  let out = '';
  let end = 0;
  for (const { from, to } of places) {
    out += text.slice(end, from) + by;
    end = to;
  }
  return out + text.slice(end);
}

/** The range of the text behind a part of its folded form; null where that part cuts a letter. */
function rangeAt({ text, starts, ends }: FoldedText, at: number, length: number): FoundRange | null {
  const last = at + length - 1;
  const from = starts[at] ?? 0;
  const to = ends[last] ?? 0;
  // One letter can fold to several units, which share their places.
  const isCut =
    (at > 0 && text[at] !== ' ' && starts[at - 1] === from) ||
    (last + 1 < text.length && ends[last + 1] === to);
  return isCut ? null : { from, to };
}

/** Letters that were folded before: a text has few different ones. */
const LETTERS = new Map<string, string>();
const MOST_LETTERS = 4000;

/** Makes a text ready to be searched more than once. */
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

/** The end of the letter that begins at a place: its code point and the marks behind it. */
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
  if (LETTERS.size >= MOST_LETTERS) LETTERS.clear();
  LETTERS.set(letter, folded);
  return folded;
}

/** Cleaned (`cleanText`), each letter as the Latin one it is drawn as, one kind of apostrophe. */
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

/** A text in the forms in which a strict search compares it; two texts are the same where one form is equal. */
function strictKeys(text: string, { marks, capitals }: FindOptions): readonly string[] {
  const plain = clean(text).replace(/[^\S\n]+/g, ' ');
  const cased = capitals ? plain : plain.toLowerCase();
  return marks ? [cased, placeTones(cased)] : [withoutMarks(cased)];
}

function isSame(keys: readonly string[], text: string, options: FindOptions): boolean {
  return strictKeys(text, options).some((key, i) => key === keys[i]);
}
