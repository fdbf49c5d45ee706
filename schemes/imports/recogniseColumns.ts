import { hasMessage, t } from '../messages/t';
import type { Column, TableType } from '../model/tableType';
import { foldHeading } from './foldHeading';
import { COUNTER_WORDS, HEADING_WORDS } from './headingWords';
import { COUNTER, type ImportTarget, SKIP, targetColumns, targetsOf } from './importTarget';

/** What a column of the file was taken for. */
export interface RecognisedColumn {
  /** Counted from 0. */
  readonly column: number;
  /** The heading as the file has it, outer heading first. */
  readonly heading: string;
  readonly target: ImportTarget;
  /** 1: the heading is one of ours word for word; below `SURE` it is a guess to look at. 0: not recognised. */
  readonly score: number;
  /** The heading is that of a column nobody types into: computed, or kept beside the document. */
  readonly untaken?: 'computed' | 'restricted';
}

/** From this score on a heading is taken without asking. */
export const SURE = 0.75;
const LEAST = 0.5;

interface Candidate {
  /** Its place among those of the type: of two that fit alike the first is taken. */
  readonly order: number;
  readonly target: ImportTarget;
  readonly words: readonly string[];
  readonly untaken?: 'computed' | 'restricted';
}

/** Recognises the columns of a head (`headingPaths`) by their Vietnamese headings; each of ours is given once. */
export function recogniseColumns(
  type: TableType,
  paths: readonly (readonly string[])[],
): readonly RecognisedColumn[] {
  const words = wordsOf(type);
  const pairs = paths.flatMap((path, column) => scored(words, path).map((one) => ({ column, ...one })));
  pairs.sort((a, b) => b.score - a.score || a.column - b.column || a.candidate.order - b.candidate.order);
  const given = new Map<number, (typeof pairs)[number]>();
  const written = new Set<string>();
  for (const pair of pairs) {
    const { target, untaken } = pair.candidate;
    const columns = untaken ? [`untaken:${target}`] : writes(target);
    if (given.has(pair.column) || columns.some((key) => written.has(key))) continue;
    given.set(pair.column, pair);
    for (const key of columns) written.add(key);
  }
  return paths.map((path, column) => {
    const heading = path.join(' / ');
    const pair = given.get(column);
    if (!pair) return { column, heading, target: SKIP, score: 0 };
    const { untaken, target } = pair.candidate;
    const taken = { column, heading, target: untaken ? SKIP : target, score: pair.score };
    return untaken ? { ...taken, untaken } : taken;
  });
}

/** The two births stand beside one another; every other target keeps its columns to itself. */
function writes(target: ImportTarget): readonly string[] {
  return target.includes('@') || target === COUNTER ? [target] : targetColumns(target);
}

/** A word that may stand over one of our columns, folded. */
interface Word {
  readonly candidate: Candidate;
  readonly word: string;
}

/** The words of a type do not change: they are folded once, and found by each of their parts. */
const WORDS = new WeakMap<TableType, ReadonlyMap<string, readonly Word[]>>();

function wordsOf(type: TableType): ReadonlyMap<string, readonly Word[]> {
  const held = WORDS.get(type);
  if (held) return held;
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

/** What a heading may be. Only words that share a part with it are looked at: no others fit at all. */
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
    if (score < LEAST || score <= (best.get(candidate) ?? 0)) continue;
    if (saysItsSex(candidate.target, path)) best.set(candidate, score);
  }
  return [...best].map(([candidate, score]) => ({ candidate, score }));
}

/**
 * Whether a heading says the sex that a column of births would give to everybody in it. Folded, «năm sinh» looks like
 * «nam», so the heading is read as it is written: a guess here would make men of women.
 */
function saysItsSex(target: ImportTarget, path: readonly string[]): boolean {
  if (!target.startsWith('birth@')) return true;
  const word =
    target === 'birth@female' ? /(?<!\p{L})n[ữu](?!\p{L})/iu : /(?<!\p{L})nam(?!\p{L})(?!\s+sinh)/iu;
  return word.test(path.join(' ').normalize('NFC'));
}

function makeCandidates(type: TableType): readonly Candidate[] {
  const own = HEADING_WORDS[type.id] ?? {};
  const known = new Map(type.columns.map((column) => [column.key, column]));
  const taken = targetsOf(type).map((target): Omit<Candidate, 'order'> => {
    if (target === COUNTER) return { target, words: COUNTER_WORDS };
    const column = known.get(target);
    return { target, words: [...(own[target] ?? []), ...(column ? catalogueWords(type, column) : [])] };
  });
  const untaken = type.columns
    .filter(({ compute, restricted }) => compute || restricted)
    .map(
      (column): Omit<Candidate, 'order'> => ({
        target: column.key,
        words: catalogueWords(type, column),
        untaken: column.compute ? 'computed' : 'restricted',
      }),
    );
  return [...taken, ...untaken].map((candidate, order) => ({ ...candidate, order }));
}

/** The words the product itself puts over a column, alone and below its common heading. */
function catalogueWords(type: TableType, column: Column): readonly string[] {
  return (['vi', 'en'] as const).flatMap((lang) => {
    const key = `column.${type.id}.${column.key}`;
    if (!hasMessage(key)) return [];
    const group = `columnGroup.${column.group}`;
    const head = foldHeading(t(lang, key));
    const whole = hasMessage(group) ? `${foldHeading(t(lang, group))} ${head}` : head;
    return whole === head ? [head] : [whole, head];
  });
}

/** A whole path that fits is surer than its last heading, which is surer than a part of it. */
function wordScore(word: string, last: string, whole: string, nested: boolean): number {
  if (word === whole) return 1;
  if (word === last) return nested ? 0.9 : 1;
  const longer = Math.max(word.length, last.length);
  if (word.length >= 4 && ` ${last} `.includes(` ${word} `)) return 0.5 + 0.4 * (word.length / longer);
  if (word.length >= 4 && ` ${whole} `.includes(` ${word} `))
    return 0.45 + 0.3 * (word.length / whole.length);
  return 0.8 * likeness(word, last);
}

/** Share of common words (Dice). */
function likeness(a: string, b: string): number {
  const left = a.split(' ');
  const right = b.split(' ');
  const common = left.filter((word) => right.includes(word)).length;
  return (2 * common) / (left.length + right.length);
}
