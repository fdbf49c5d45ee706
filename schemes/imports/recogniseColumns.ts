import type { Column, TableType } from '../model/tableType';
import { hasWord, say } from '../words/say';
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
  readonly target: ImportTarget;
  readonly words: readonly string[];
  readonly untaken?: 'computed' | 'restricted';
}

/** Recognises the columns of a head (`headingPaths`) by their Vietnamese headings; each of ours is given once. */
export function recogniseColumns(
  type: TableType,
  paths: readonly (readonly string[])[],
): readonly RecognisedColumn[] {
  const candidates = candidatesOf(type);
  const pairs = paths.flatMap((path, column) => {
    const last = foldHeading(path.at(-1) ?? '');
    const whole = foldHeading(path.join(' '));
    return candidates
      .map((candidate) => ({ column, candidate, score: scoreOf(candidate, last, whole, path.length > 1) }))
      .filter(({ score }) => score >= LEAST);
  });
  pairs.sort((a, b) => b.score - a.score || a.column - b.column);
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

/** The words of a type do not change: they are folded once. */
const CANDIDATES = new WeakMap<TableType, readonly Candidate[]>();

function candidatesOf(type: TableType): readonly Candidate[] {
  const held = CANDIDATES.get(type) ?? makeCandidates(type);
  CANDIDATES.set(type, held);
  return held;
}

function makeCandidates(type: TableType): readonly Candidate[] {
  const own = HEADING_WORDS[type.id] ?? {};
  const known = new Map(type.columns.map((column) => [column.key, column]));
  const taken = targetsOf(type).map((target): Candidate => {
    if (target === COUNTER) return { target, words: COUNTER_WORDS };
    const column = known.get(target);
    return { target, words: [...(own[target] ?? []), ...(column ? catalogueWords(type, column) : [])] };
  });
  const untaken = type.columns
    .filter(({ compute, restricted }) => compute || restricted)
    .map(
      (column): Candidate => ({
        target: column.key,
        words: catalogueWords(type, column),
        untaken: column.compute ? 'computed' : 'restricted',
      }),
    );
  return [...taken, ...untaken];
}

/** The words the product itself puts over a column, alone and below its common heading. */
function catalogueWords(type: TableType, column: Column): readonly string[] {
  return (['vi', 'en'] as const).flatMap((lang) => {
    const key = `column.${type.id}.${column.key}`;
    if (!hasWord(key)) return [];
    const group = `columnGroup.${column.group}`;
    const head = foldHeading(say(lang, key));
    const whole = hasWord(group) ? `${foldHeading(say(lang, group))} ${head}` : head;
    return whole === head ? [head] : [whole, head];
  });
}

function scoreOf({ words }: Candidate, last: string, whole: string, nested: boolean): number {
  if (last === '') return 0;
  return Math.max(0, ...words.map((word) => wordScore(word, last, whole, nested)));
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
