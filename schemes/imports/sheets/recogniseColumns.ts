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

/** A column of the file and the target recognised for it. */
export interface RecognisedColumn {
  /** Counted from 0. */
  readonly column: number;
  /** The heading as the file has it, outer heading first. */
  readonly heading: string;
  readonly target: ImportTarget;
  /** 1: the heading is a known one, word for word. Below `SURE_SCORE`: a guess to check. 0: not recognised. */
  readonly score: number;
  /** Why a recognised column is not imported: it is computed, or stored outside the document. */
  readonly excluded?: 'computed' | 'restricted';
}

/** From this score on a column is imported without asking. */
export const SURE_SCORE = 0.75;
/** Below this score a heading is not recognised. */
const MIN_SCORE = 0.5;

interface Candidate {
  /** Its place among the targets of the type: of two with equal scores the first wins. */
  readonly order: number;
  readonly target: ImportTarget;
  readonly words: readonly string[];
  readonly excluded?: 'computed' | 'restricted';
}

/** Recognises the columns of a head (`headingPaths`) by their Vietnamese headings; each target is used once. */
export function recogniseColumns(
  type: TableType,
  paths: readonly (readonly string[])[],
): readonly RecognisedColumn[] {
  const words = wordsOf(type);
  const inParts = hasPartsOfBirth(paths);
  const pairs = paths
    .flatMap((path, column) => scored(words, path).map((one) => ({ column, ...one })))
    .filter(({ candidate }) => isBirthIn(candidate.target, inParts));
  pairs.sort((a, b) => b.score - a.score || a.column - b.column || a.candidate.order - b.candidate.order);
  const assigned = new Map<number, Pair>();
  const targets = new Set<string>();
  for (const pair of pairs) {
    const { target, excluded } = pair.candidate;
    const columns = excluded ? [`untaken:${target}`] : claims(target);
    if (assigned.has(pair.column) || columns.some((key) => targets.has(key))) continue;
    assigned.set(pair.column, pair);
    for (const key of columns) targets.add(key);
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

/** Whether a head has a column of months and one of years, so that a birth is written in parts. */
function hasPartsOfBirth(paths: readonly (readonly string[])[]): boolean {
  const last = paths.map((path) => (path.at(-1) ?? '').normalize('NFC').trim());
  return (
    last.some((text) => /^tháng(?: sinh)?$/iu.test(text)) &&
    last.some((text) => /^năm(?: sinh)?$/iu.test(text))
  );
}

/** A birth is read from one column or from parts, never from both. */
function isBirthIn(target: ImportTarget, inParts: boolean): boolean {
  if (target === 'birth') return !inParts;
  return inParts || !(PARTS['birth'] ?? []).includes(target);
}

/** A column and the target that it was given. */
interface Pair {
  readonly column: number;
  readonly candidate: Candidate;
  readonly score: number;
}

/**
 * Parts of a value count only together: a family name needs a given name, a day and a month need a year. A column «Tên»
 * alone may have whole names and becomes a guess; other parts alone are not recognised.
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

/** A heading of a target, folded. */
interface Word {
  readonly candidate: Candidate;
  readonly word: string;
}

/** Headings by type, folded once as they never change, and indexed by each of their words. */
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
 * The targets a heading may mean, with scores. Only headings that share a word with it are compared; others would
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
 * Whether a heading really names the sex that a column of births would give to everybody in it. Folded, «năm sinh»
 * resembles «nam», so the unfolded heading is read: a wrong guess would turn women into men.
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

/** The headings of the catalogue for a column, alone and below the heading of its group. */
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

/** A match of the whole path scores higher than one of its last heading, and that higher than a partial match. */
function wordScore(word: string, last: string, whole: string, nested: boolean): number {
  if (word === whole) return 1;
  if (word === last) return nested ? 0.9 : 1;
  const longer = Math.max(word.length, last.length);
  if (word.length >= 4 && ` ${last} `.includes(` ${word} `)) return 0.5 + 0.4 * (word.length / longer);
  if (word.length >= 4 && ` ${whole} `.includes(` ${word} `))
    return 0.45 + 0.3 * (word.length / whole.length);
  return 0.8 * similarity(word, last);
}

/** Share of common words (Dice coefficient). */
function similarity(a: string, b: string): number {
  const left = a.split(' ');
  const right = b.split(' ');
  const common = left.filter((word) => right.includes(word)).length;
  return (2 * common) / (left.length + right.length);
}
