import { comparableText } from '../../../tableViews/comparableText';
import type { Quantity } from './quantities';

/** A quantity and the words around it. */
export interface WordPlace {
  readonly quantity: Quantity;
  /** How near each word is to the quantity, from 0 (exclusive) to 1. */
  readonly words: ReadonlyMap<string, number>;
  /** The words directly at the quantity: behind it up to a comma, and before it from the last punctuation. */
  readonly close: ReadonlySet<string>;
  /** The text directly before the quantity, in lower case. */
  readonly before: string;
  /** The text behind the quantity up to a comma, in lower case. */
  readonly behind: string;
  /** The text behind the quantity up to the next quantity or the end of its clause, in lower case. */
  readonly clause: string;
  /** The sentence from its beginning to the quantity, in lower case. */
  readonly sentence: string;
  /** Where the sentence begins; quantities of one sentence have the same. */
  readonly start: number;
  /** The index of the bracket that the quantity is in; null outside brackets. */
  readonly bracket: number | null;
}

/** How much words count by their distance from the quantity. */
const NEAR = { behind: 1, before: 0.9, further: 0.7, clause: 0.5, sentence: 0.3 } as const;

/** Words that say nothing about what is counted. */
const FILLER = new Set(
  'số tổng tỷ lệ các những của và có được là trong đó về theo cho đồng chí người cán bộ chiếm đạt khoảng bằng gồm với thì hiện nay đến tới này phải từ do tại được đã'.split(
    ' ',
  ),
);

/** Words of a bound: `không dưới 15%`. */
const BOUND = /(?<!\p{L})không\s+(?:dưới|thấp hơn|ít hơn|quá|vượt quá)(?!\p{L})/giu;

/** The words of a text that say what is counted, folded by `comparableText`. */
export function countedWords(text: string): readonly string[] {
  return comparableText(text.replace(BOUND, ' '))
    .split(' ')
    .filter((word) => word !== '' && !FILLER.has(word));
}

/** The words around each quantity of a text. Words in brackets belong only to the quantities in them. */
export function wordPlaces(text: string, found: readonly Quantity[]): readonly WordPlace[] {
  const brackets = bracketsOf(text);
  const outer = brackets.reduce(
    (out, [open, close]) => out.slice(0, open) + ' '.repeat(close - open + 1) + out.slice(close + 1),
    text,
  );
  const bracketOf = ({ from }: Quantity) => brackets.find(([open, close]) => open < from && from < close);
  return found.map((quantity) => {
    const bracket = bracketOf(quantity) ?? null;
    const layer = found.filter((one) => (bracketOf(one) ?? null) === bracket);
    const at = layer.indexOf(quantity);
    const [open, close] = bracket ?? [-1, text.length];
    const source = bracket ? text : outer;
    const start = Math.max(open + 1, sentenceBegin(source, quantity.from));
    const previous = layer[at - 1];
    const next = layer[at + 1];
    const clause = Math.max(start, source.lastIndexOf(';', quantity.from - 1) + 1);
    const begin = Math.max(clause, previous?.to ?? 0);
    const end = Math.min(close, next?.from ?? text.length);
    const behind = source.slice(quantity.to, end).split(/[;:()\n]|[.!?](?=\s|$)/u)[0] ?? '';
    const closeBehind = startsWithAnd(behind) ? '' : (behind.split(/,(?!\d)/u)[0] ?? '');
    const left = source.slice(begin, quantity.from);
    return {
      quantity,
      words: weighed(source, { start, clause, left, behind, from: quantity.from }),
      close: new Set([
        ...countedWords(closeBehind),
        ...countedWords(left.split(/[,(]|\svà\s/u).at(-1) ?? ''),
      ]),
      behind: closeBehind.toLowerCase(),
      clause: behind.toLowerCase(),
      before: left.toLowerCase(),
      sentence: source.slice(start, quantity.from).toLowerCase(),
      start: sentenceBegin(outer, bracket ? open : quantity.from),
      bracket: bracket ? open : null,
    };
  });
}

function startsWithAnd(behind: string): boolean {
  return /^\s*,?\s*(?:và|,)\s/iu.test(behind);
}

interface Ranges {
  readonly start: number;
  readonly clause: number;
  readonly from: number;
  readonly left: string;
  readonly behind: string;
}

function weighed(source: string, { start, clause, from, left, behind }: Ranges): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const word of countedWords(text)) words.set(word, Math.max(words.get(word) ?? 0, weight));
  };
  add(source.slice(start, clause), NEAR.sentence);
  add(source.slice(clause, from), NEAR.clause);
  add(left, NEAR.before);
  if (startsWithAnd(behind)) return words;
  const [first = '', ...rest] = behind.split(/,(?!\d)/u);
  add(rest.join(' '), NEAR.further);
  add(first, NEAR.behind);
  return words;
}

/** The closed brackets of a text that are in no other bracket. */
function bracketsOf(text: string): readonly (readonly [open: number, close: number])[] {
  return [...text.matchAll(/\([^()]*\)/gu)].map(({ index, 0: all }) => [index, index + all.length - 1]);
}

/** Where the sentence around an index begins. A stop between digits ends no sentence. */
function sentenceBegin(text: string, index: number): number {
  const stops = [...text.slice(0, index).matchAll(/[.!?…](?=\s)|\n/gu)];
  const last = stops.at(-1);
  return last ? last.index + 1 : 0;
}
