import { LANGS } from '../../messages/lang';
import { tableWord } from '../../messages/tableWords';
import type { Column, TableType } from '../../model/tables/tableType';
import { foldHeading } from './foldHeading';
import { CARD_WORDS, COUNTER_WORDS, HEADING_WORDS } from './headingWords';
import {
  CARD,
  COUNTER,
  claims,
  type ImportTarget,
  joinedColumn,
  PARTS,
  SKIP,
  targetsOf,
} from './importTarget';

/** A column of the file and its recognised target. */
export interface RecognisedColumn {
  /** Counted from 0. */
  readonly column: number;
  /** The headings of the file from top to bottom, separated by ` / `. */
  readonly heading: string;
  readonly target: ImportTarget;
  /** 1: the heading is exactly a known one. Below `SURE_SCORE`: a guess to check. 0: not recognised. */
  readonly score: number;
  /** Why a recognised column is not imported: it is computed, or stored outside the document. */
  readonly excluded?: 'computed' | 'restricted';
}

/** A column with this score or a higher one is imported without a question. */
export const SURE_SCORE = 0.75;
/** Below this score a heading is not recognised. */
const MIN_SCORE = 0.5;

interface Candidate {
  /** Position among the targets of the type. Of two candidates with equal scores, the first is used. */
  readonly order: number;
  readonly target: ImportTarget;
  readonly words: readonly string[];
  readonly excluded?: 'computed' | 'restricted';
}

/**
 * Recognises the columns of a head by their headings (`headingPaths`). The best matches are assigned first. No two
 * columns get targets that claim the same key (`claims`); a column without a target gets `skip`.
 */
export function recogniseColumns(
  type: TableType,
  paths: readonly (readonly string[])[],
): readonly RecognisedColumn[] {
  const words = wordsOf(type);
  const isBirthInParts = hasPartsOfBirth(paths);
  const pairs = paths
    .flatMap((path, column) => scored(words, path).map((one) => ({ column, ...one })))
    .filter(({ candidate }) => isPossibleBirth(candidate.target, isBirthInParts));
  pairs.sort((a, b) => b.score - a.score || a.column - b.column || a.candidate.order - b.candidate.order);
  const assigned = new Map<number, Pair>();
  const claimed = new Set<string>();
  for (const pair of pairs) {
    const { target, excluded } = pair.candidate;
    const keys = excluded ? [`excluded:${target}`] : claims(target);
    if (assigned.has(pair.column) || keys.some((key) => claimed.has(key))) continue;
    assigned.set(pair.column, pair);
    for (const key of keys) claimed.add(key);
  }
  dropLoneParts(assigned);
  return paths.map((path, column) => {
    const heading = path.join(' / ');
    const pair = assigned.get(column);
    if (!pair) return { column, heading, target: SKIP, score: 0 };
    const { excluded, target } = pair.candidate;
    const recognised = { column, heading, target: excluded ? SKIP : target, score: pair.score };
    return excluded ? { ...recognised, excluded } : recognised;
  });
}

/** Whether a head has a column of months and one of years, which together are a birth. */
function hasPartsOfBirth(paths: readonly (readonly string[])[]): boolean {
  const last = paths.map((path) => (path.at(-1) ?? '').normalize('NFC').trim());
  return (
    last.some((text) => /^tháng(?: sinh)?$/iu.test(text)) &&
    last.some((text) => /^năm(?: sinh)?$/iu.test(text))
  );
}

/**
 * False for a whole birth if the head has parts of births, and for a part of a birth if the head has none. True for all
 * other targets.
 */
function isPossibleBirth(target: ImportTarget, isBirthInParts: boolean): boolean {
  if (target === 'birth') return !isBirthInParts;
  return isBirthInParts || !(PARTS['birth'] ?? []).includes(target);
}

/** A column and a candidate for its target. */
interface Pair {
  readonly column: number;
  readonly candidate: Candidate;
  readonly score: number;
}

/**
 * Removes assigned parts that do not make a whole value: a family name needs a given name; a day and a month need a
 * year. A column «Tên» without a column of family names may contain whole names, so its target becomes a guess.
 */
function dropLoneParts(assigned: Map<number, Pair>): void {
  const pairs = [...assigned.values()];
  const has = (target: ImportTarget | undefined) =>
    pairs.some(({ candidate }) => candidate.target === target);
  for (const pair of pairs) {
    const joined = joinedColumn(pair.candidate.target);
    const parts = PARTS[joined ?? ''] ?? [];
    if (joined === undefined || (has(parts.at(-1)) && pairs.filter(isPartOf(parts)).length > 1)) continue;
    if (pair.candidate.target === 'name@given' && !has(joined))
      assigned.set(pair.column, { ...pair, candidate: { ...pair.candidate, target: joined }, score: 0.7 });
    else assigned.delete(pair.column);
  }
}

function isPartOf(parts: readonly ImportTarget[]): (pair: Pair) => boolean {
  return ({ candidate }) => parts.includes(candidate.target);
}

/** A folded heading that means a target. */
interface Word {
  readonly candidate: Candidate;
  readonly word: string;
}

/** Folded headings by type and by each of their words, cached because they never change. */
const WORDS = new WeakMap<TableType, ReadonlyMap<string, readonly Word[]>>();

function wordsOf(type: TableType): ReadonlyMap<string, readonly Word[]> {
  const cached = WORDS.get(type);
  if (cached) return cached;
  const found = new Map<string, Word[]>();
  for (const candidate of makeCandidates(type))
    for (const word of new Set(candidate.words))
      for (const part of new Set(word.split(' '))) {
        const words = found.get(part);
        if (words) words.push({ candidate, word });
        else found.set(part, [{ candidate, word }]);
      }
  WORDS.set(type, found);
  return found;
}

/**
 * The targets that a heading may mean, with scores. Only known headings with a word in common are compared; the others would
 * score 0.
 */
function scored(
  words: ReadonlyMap<string, readonly Word[]>,
  path: readonly string[],
): readonly { readonly candidate: Candidate; readonly score: number }[] {
  const last = foldHeading(path.at(-1) ?? '');
  if (last === '') return [];
  const whole = path.length > 1 ? foldHeading(path.join(' ')) : last;
  const best = new Map<Candidate, number>();
  for (const { candidate, word } of new Set(whole.split(' ').flatMap((part) => words.get(part) ?? []))) {
    const score = wordScore(word, last, whole, path.length > 1);
    if (score < MIN_SCORE || score <= (best.get(candidate) ?? 0)) continue;
    if (namesItsSex(candidate.target, path)) best.set(candidate, score);
  }
  return [...best].map(([candidate, score]) => ({ candidate, score }));
}

/**
 * Whether a heading names the sex of its target; true for targets without a sex. Everybody in a column `birth@male` is
 * imported as a man, so a wrong guess would turn women into men. «năm sinh» folds to a text that begins with «nam», so the
 * unfolded heading is tested.
 */
function namesItsSex(target: ImportTarget, path: readonly string[]): boolean {
  if (target !== 'birth@male' && target !== 'birth@female') return true;
  const word =
    target === 'birth@female' ? /(?<!\p{L})n[ữu](?!\p{L})/iu : /(?<!\p{L})nam(?!\p{L})(?!\s+sinh)/iu;
  return word.test(path.join(' ').normalize('NFC'));
}

function makeCandidates(type: TableType): readonly Candidate[] {
  const own = HEADING_WORDS[type.id] ?? {};
  const known = new Map(type.columns.map((column) => [column.key, column]));
  const importable = targetsOf(type).map((target): Omit<Candidate, 'order'> => {
    if (target === COUNTER) return { target, words: COUNTER_WORDS };
    if (target === CARD) return { target, words: CARD_WORDS };
    const column = known.get(target);
    return { target, words: [...(own[target] ?? []), ...(column ? catalogueWords(type, column) : [])] };
  });
  const excluded = type.columns
    .filter(({ compute, restricted }) => compute || restricted)
    .map(
      (column): Omit<Candidate, 'order'> => ({
        target: column.key,
        words: catalogueWords(type, column),
        excluded: column.compute ? 'computed' : 'restricted',
      }),
    );
  return [...importable, ...excluded].map((candidate, order) => ({ ...candidate, order }));
}

/** The folded headings of the catalogue for a column, in each language, without and with the heading of its group. */
function catalogueWords(type: TableType, column: Column): readonly string[] {
  return LANGS.flatMap((lang) => {
    const word = tableWord(lang, `column.${type.id}.${column.key}`);
    if (word === undefined) return [];
    const group = tableWord(lang, `columnGroup.${column.group}`);
    const head = foldHeading(word);
    const whole = group === undefined ? head : `${foldHeading(group)} ${head}`;
    return whole === head ? [head] : [whole, head];
  });
}

/** Scores 0 to 1. The whole path scores higher than its last heading, and that scores higher than a partial match. */
function wordScore(word: string, last: string, whole: string, nested: boolean): number {
  if (word === whole) return 1;
  if (word === last) return nested ? 0.9 : 1;
  const longer = Math.max(word.length, last.length);
  if (word.length >= 4 && ` ${last} `.includes(` ${word} `)) return 0.5 + 0.4 * (word.length / longer);
  if (word.length >= 4 && ` ${whole} `.includes(` ${word} `))
    return 0.45 + 0.3 * (word.length / whole.length);
  return 0.8 * similarity(word, last);
}

/** Dice coefficient of the words of two texts, 0 to 1. */
function similarity(a: string, b: string): number {
  const left = a.split(' ');
  const right = b.split(' ');
  const common = left.filter((word) => right.includes(word)).length;
  return (2 * common) / (left.length + right.length);
}
