import { type HeadingLevel, letterMark } from '../../model/text/headingMark';
import { headingMarks } from '../../model/text/headingMarks';
import type { NarrativeMark, NarrativeNode } from '../../model/text/narrative';
import { letterNumbers } from './letterLabel';
import { type NestedList, nestPoints, type Point } from './nestPoints';
import { type ParagraphMark, paragraphMark } from './paragraphMark';
import { type WordBlock, type WordCell, type WordParagraph, type WordTable, wordText } from './wordFile';

/** Longest line that counts as a heading, in UTF-16 units; longer numbered paragraphs are points of a list. */
const MAX_HEADING = 140;

/** A mark of a heading or point in the file that differs on the paper, where its position determines the mark. */
export interface ChangedMark {
  /** The mark in the file; empty if there is none. */
  readonly from: string;
  /** The mark that the paper prints. */
  readonly to: string;
  /** The text after the mark. */
  readonly text: string;
}

/** A heading with the mark that it has in the file. */
interface HeadingSeen {
  readonly level: HeadingLevel;
  readonly mark: ParagraphMark | null;
  readonly text: string;
}

/**
 * The blocks of a section as a narrative. Short numbered lines become headings, and longer numbered paragraphs become points
 * of a list. Blocks between two points belong to the first. `-` and `+` become bullets of two levels; a bullet of Word keeps
 * its own level. `numbered`: whether the section has a number, which decides the level of its headings.
 */
export function wordNarrative(blocks: readonly WordBlock[], numbered: boolean): NarrativeNode {
  return narrativeWithMarks(blocks, numbered).narrative;
}

/** The narrative (see `wordNarrative`), and the marks of the file that differ on the paper. */
export function narrativeWithMarks(
  blocks: readonly WordBlock[],
  numbered: boolean,
): { readonly narrative: NarrativeNode; readonly changed: readonly ChangedMark[] } {
  const out: NarrativeNode[] = [];
  const headings: HeadingSeen[] = [];
  const changed: ChangedMark[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) continue;
    if (block.kind === 'table') {
      out.push(tableNode(block));
      continue;
    }
    const mark = markOf(block);
    if (mark && isHeading(mark, block)) {
      const node = headingNode(mark, numbered);
      headings.push({ level: node.attrs.level, mark, text: wordText(block) });
      out.push(node);
    } else if (block.heading && !mark && wordText(block) !== '') {
      const level = (block.heading === 1 ? 1 : block.heading - 1) as HeadingLevel;
      headings.push({ level, mark: null, text: wordText(block) });
      out.push({ type: 'heading', attrs: { level }, content: textNodes(block).map(notBold) });
    } else if (mark?.kind === 'arabic' && isCounted(mark)) {
      const list = orderedList(blocks, index, mark.n, changed);
      out.push(list.node);
      index = list.last;
    } else if (isPoint(block, mark)) {
      const list = pointLists(blocks, index, changed);
      out.push(...list.nodes);
      index = list.last;
    } else if (wordText(block) !== '')
      out.push({ type: 'paragraph', ...alignment(block), content: textNodes(block) });
  }
  return {
    narrative: { type: 'doc', content: out },
    changed: [...headingChanges(headings, numbered), ...changed],
  };
}

function headingChanges(headings: readonly HeadingSeen[], numbered: boolean): readonly ChangedMark[] {
  const printed = headingMarks(
    numbered,
    headings.map(({ level }) => level),
  );
  return headings.flatMap(({ mark, text }, i) => {
    const to = printed[i] ?? '';
    if (mark && printedForm(mark) === to) return [];
    const from = mark && 'rest' in mark ? text.slice(0, text.length - mark.rest.length).trim() : '';
    return [{ from, to, text: mark?.rest ?? text }];
  });
}

/** A mark of the file in the form in which a paper prints it; empty for marks that papers do not print. */
function printedForm(mark: ParagraphMark): string {
  if (mark.kind === 'roman') return `${mark.numeral}-`;
  if (mark.kind === 'letter') return `${mark.letter})`;
  return mark.kind === 'arabic' && mark.depth === 1 ? `${mark.n}-` : '';
}

function notBold({ marks, ...node }: NarrativeNode): NarrativeNode {
  const others = (marks ?? []).filter(({ type }) => type !== 'bold');
  return others.length > 0 ? { ...node, marks: others } : node;
}

/** Whether the point can be one of an ordered list. `2.1.`, `I.1.` and `0.` cannot; they stay in the text as written. */
function isCounted({ n, label }: ParagraphMark & { readonly kind: 'arabic' }): boolean {
  return n > 0 && /^\d+$/.test(label);
}

/** Whether a paragraph is a point marked by a bullet, a letter, `-` or `+`, and not by digits. */
function isPoint(block: WordParagraph, mark: ParagraphMark | null): boolean {
  return (
    block.bullet !== undefined || mark?.kind === 'letter' || mark?.kind === 'dash' || mark?.kind === 'plus'
  );
}

function markOf(block: WordBlock | undefined): ParagraphMark | null {
  return block?.kind === 'paragraph' && !block.bullet ? paragraphMark(wordText(block)) : null;
}

function isHeading(mark: ParagraphMark, block: WordParagraph): boolean {
  if (mark.kind !== 'arabic' && mark.kind !== 'letter' && mark.kind !== 'roman') return false;
  return block.heading !== null || (mark.rest.length <= MAX_HEADING && !/[.;:,…]$/.test(mark.rest));
}

function headingNode(mark: ParagraphMark, numbered: boolean) {
  const depth =
    mark.kind === 'roman' ? 0 : mark.kind === 'letter' ? 2 : mark.kind === 'arabic' ? mark.depth : 1;
  const level = Math.min(3, Math.max(1, depth + (numbered ? 0 : 1))) as HeadingLevel;
  return { type: 'heading', attrs: { level }, content: [{ type: 'text', text: mark.rest.normalize('NFC') }] };
}

interface ReadList {
  readonly node: NarrativeNode;
  /** Index of the last block in the list. */
  readonly last: number;
}

/**
 * The ordered list that begins at block `from` with number `first`. Blocks between two points belong to the first of them;
 * bullets and lettered points directly after the last point belong to it.
 */
function orderedList(
  blocks: readonly WordBlock[],
  from: number,
  first: number,
  changed: ChangedMark[],
): ReadList {
  const items: NarrativeNode[] = [];
  let index = from;
  let n = first;
  for (;;) {
    const next = nextPoint(blocks, index + 1, n + 1);
    const end = next ?? endOfPoints(blocks, index + 1);
    items.push({ type: 'listItem', content: itemContent(blocks.slice(index, end), changed) });
    index = next ?? end - 1;
    if (next === null) break;
    n += 1;
  }
  return { node: { type: 'orderedList', attrs: { start: first }, content: items }, last: index };
}

/** Index of the first block from `from` on that is a heading or no bulleted or lettered point. */
function endOfPoints(blocks: readonly WordBlock[], from: number): number {
  let end = from;
  for (; end < blocks.length; end++) {
    const block = blocks[end];
    const mark = markOf(block);
    if (block?.kind !== 'paragraph' || !isPoint(block, mark) || (mark && isHeading(mark, block))) break;
  }
  return end;
}

/** Index of the point with this number before the next heading or table; null if there is none. */
function nextPoint(blocks: readonly WordBlock[], from: number, n: number): number | null {
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index];
    if (block?.kind !== 'paragraph') return null;
    const mark = markOf(block);
    if (mark?.kind === 'arabic' && isCounted(mark))
      return mark.n === n && !isHeading(mark, block) ? index : null;
    if (mark?.kind === 'roman' || (mark && mark.kind !== 'letter' && isHeading(mark, block))) return null;
  }
  return null;
}

function itemContent(blocks: readonly WordBlock[], changed: ChangedMark[]): readonly NarrativeNode[] {
  const out: NarrativeNode[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block?.kind !== 'paragraph' || wordText(block) === '') continue;
    if (index > 0 && isPoint(block, markOf(block))) {
      const lists = pointLists(blocks, index, changed);
      out.push(...lists.nodes);
      index = lists.last;
    } else out.push({ type: 'paragraph', content: textNodes(block, index === 0) });
  }
  return out;
}

interface PointContent {
  readonly block: WordParagraph;
  /** Whether the mark is typed in the text. */
  readonly isTyped: boolean;
}

/**
 * The run of bullets, `-`, `+` and `a)` points from a block on, as lists. `+` is inside `-`, and both are inside a
 * lettered point; a blank paragraph does not end the run.
 */
function pointLists(
  blocks: readonly WordBlock[],
  from: number,
  changed: ChangedMark[],
): { readonly nodes: readonly NarrativeNode[]; readonly last: number } {
  const points: Point<PointContent>[] = [];
  let last = from;
  /** Kinds of typed marks of the open lists, outermost first. */
  let typed: string[] = [];
  let list: string | undefined;
  let letters: LetterRun | null = null;
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index];
    if (block?.kind !== 'paragraph') break;
    if (wordText(block) === '') continue;
    const mark = markOf(block);
    if (!isPoint(block, mark) || (index > from && mark && isHeading(mark, block) && mark.kind === 'letter'))
      break;
    if (block.bullet) {
      const startsList = block.bullet.list !== list && points.length > 0;
      list = block.bullet.list;
      typed = [];
      points.push({
        depth: block.bullet.depth,
        kind: 'bullet',
        n: 1,
        content: { block, isTyped: false },
        startsList,
      });
    } else if (mark) {
      const at = typed.indexOf(mark.kind);
      typed =
        at >= 0
          ? typed.slice(0, at + 1)
          : [...typed.filter((kind) => INNER_KINDS[kind]?.includes(mark.kind)), mark.kind];
      list = undefined;
      const content = { block, isTyped: true };
      if (mark.kind === 'letter') {
        letters = nextLetter(letters, mark.letter);
        points.push({ depth: typed.length - 1, kind: 'a', n: letters.n, content });
        if (letterMark(letters.n) !== mark.letter)
          changed.push({ from: `${mark.letter})`, to: `${letterMark(letters.n)})`, text: mark.rest });
      } else points.push({ depth: typed.length - 1, kind: 'bullet', n: 1, content });
    }
    last = index;
  }
  return { nodes: nestPoints(points).map(listNode), last };
}

/** For each kind of typed mark, the kinds of points that can be nested in it. */
const INNER_KINDS: Readonly<Record<string, readonly string[]>> = { letter: ['dash', 'plus'], dash: ['plus'] };

/**
 * The position in a run of lettered points. The alphabet of papers contains `đ`, that of Word does not. `counts` is the
 * position in each of the two alphabets; 0 in an alphabet that the run does not follow.
 */
interface LetterRun {
  readonly n: number;
  readonly counts: readonly [number, number];
}

function nextLetter(before: LetterRun | null, letter: string): LetterRun {
  const counts = letterNumbers(letter);
  const continuesRun =
    before &&
    counts.some((count, i) => count > 0 && before.counts[i] !== 0 && count === (before.counts[i] ?? 0) + 1);
  const n = continuesRun ? before.n + 1 : counts[0] || counts[1];
  const countIn = (i: 0 | 1) => (continuesRun && counts[i] !== (before.counts[i] ?? 0) + 1 ? 0 : counts[i]);
  return { n, counts: [countIn(0), countIn(1)] };
}

function listNode({ kind, start, items }: NestedList<PointContent>): NarrativeNode {
  return {
    type: kind === 'bullet' ? 'bulletList' : 'orderedList',
    ...(kind === 'bullet' ? {} : { attrs: kind === 'a' ? { start, type: 'a' } : { start } }),
    content: items.map(({ content: { block, isTyped }, lists }) => ({
      type: 'listItem',
      content: [{ type: 'paragraph', content: textNodes(block, isTyped) }, ...lists.map(listNode)],
    })),
  };
}

/** The text nodes of a paragraph, without blanks at its ends and, if `withoutMark`, without its typed mark. */
function textNodes({ texts }: WordParagraph, withoutMark = false): readonly NarrativeNode[] {
  const whole = texts
    .map(({ text }) => text)
    .join('')
    .normalize('NFC');
  const mark = withoutMark ? paragraphMark(whole.replace(/\s+/g, ' ').trim()) : null;
  let drop = mark ? whole.length - tailLength(whole, mark.rest) : whole.length - whole.trimStart().length;
  const nodes = texts.flatMap(({ text, bold, italic, underline }) => {
    const rest = text.normalize('NFC').slice(drop);
    drop = Math.max(0, drop - text.normalize('NFC').length);
    const marks: NarrativeMark[] = [
      ...(bold ? [{ type: 'bold' }] : []),
      ...(italic ? [{ type: 'italic' }] : []),
      ...(underline ? [{ type: 'underline' }] : []),
    ];
    return rest.split('\n').flatMap((line, i): readonly NarrativeNode[] => {
      const clean = line.replace(/[\p{Cc}\p{Cs}]/gu, ' ');
      const node =
        clean === '' ? [] : [{ type: 'text', text: clean, ...(marks.length > 0 ? { marks } : {}) }];
      return i === 0 ? node : [{ type: 'hardBreak' }, ...node];
    });
  });
  return withoutBlankEnd(nodes);
}

function alignment({ align }: WordParagraph): { readonly attrs?: { readonly align: string } } {
  return align ? { attrs: { align } } : {};
}

/** The nodes without line breaks and blanks at the end of the paragraph. */
function withoutBlankEnd(nodes: readonly NarrativeNode[]): readonly NarrativeNode[] {
  const end = nodes.findLastIndex(({ type, text }) => type !== 'hardBreak' && text?.trim() !== '');
  return nodes
    .slice(0, end + 1)
    .map((node, i) => (i === end && node.text !== undefined ? { ...node, text: node.text.trimEnd() } : node));
}

/** Length of the end of `whole` that has as many characters other than spaces as `rest`. */
function tailLength(whole: string, rest: string): number {
  const wanted = rest.replace(/\s+/g, '').length;
  let seen = 0;
  for (let i = whole.length; i > 0; i--) {
    if (seen === wanted) return whole.length - i;
    if (!/\s/.test(whole[i - 1] ?? '')) seen += 1;
  }
  return whole.length;
}

function tableNode({ rows }: WordTable): NarrativeNode {
  return {
    type: 'table',
    content: rows.map((row) => ({ type: 'tableRow', content: row.map(cellNode) })),
  };
}

function cellNode({ paragraphs, colspan, rowspan }: WordCell): NarrativeNode {
  const content = paragraphs.map((paragraph) => {
    const texts = textNodes(paragraph);
    if (texts.length === 0) return { type: 'paragraph' };
    return { type: 'paragraph', ...alignment(paragraph), content: texts };
  });
  return {
    type: 'tableCell',
    attrs: { colspan: Math.min(colspan, 30), rowspan: Math.min(rowspan, 200), colwidth: null },
    content: content.length > 0 ? content : [{ type: 'paragraph' }],
  };
}
