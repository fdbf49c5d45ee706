import { type HeadingLevel, letterMark } from '../../model/text/headingMark';
import { headingMarks } from '../../model/text/headingMarks';
import type { NarrativeMark, NarrativeNode } from '../../model/text/narrative';
import { letterNumbers } from './letterLabel';
import { type NestedList, nestPoints, type Point } from './nestPoints';
import { type ParagraphMark, paragraphMark } from './paragraphMark';
import { type WordBlock, type WordCell, type WordParagraph, type WordTable, wordText } from './wordFile';

/** Longest line that counts as a heading, in UTF-16 units; longer numbered paragraphs are points of a list. */
const MAX_HEADING = 140;

/** A mark of the file that the paper prints otherwise: a heading or a point is numbered by its place. */
export interface ChangedMark {
  /** As in the file; empty where it had none. */
  readonly from: string;
  /** As the paper prints it. */
  readonly to: string;
  /** The text behind it. */
  readonly text: string;
}

/** A heading with the mark that it has in the file. */
interface HeadingSeen {
  readonly level: HeadingLevel;
  readonly mark: ParagraphMark | null;
  readonly text: string;
}

/**
 * The blocks of a section as a narrative. Short numbered lines become headings, numbered paragraphs points of a list.
 * Blocks between two points belong to the first; `-` and `+` become bullets of two levels, Word's bullets keep theirs.
 */
export function wordNarrative(blocks: readonly WordBlock[], numbered: boolean): NarrativeNode {
  return narrativeWithMarks(blocks, numbered).narrative;
}

/** The narrative, and the marks of the file that it does not keep. */
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
    if (mark && keptMark(mark) === to) return [];
    const from = mark && 'rest' in mark ? text.slice(0, text.length - mark.rest.length).trim() : '';
    return [{ from, to, text: mark?.rest ?? text }];
  });
}

/** What a mark is on paper where the heading keeps it. */
function keptMark(mark: ParagraphMark): string {
  if (mark.kind === 'roman') return `${mark.numeral}-`;
  if (mark.kind === 'letter') return `${mark.letter})`;
  return mark.kind === 'arabic' && mark.depth === 1 ? `${mark.n}-` : '';
}

function notBold({ marks, ...node }: NarrativeNode): NarrativeNode {
  const others = (marks ?? []).filter(({ type }) => type !== 'bold');
  return others.length > 0 ? { ...node, marks: others } : node;
}

/** Whether a list can count a point: `2.1.`, `I.1.` and `0.` stay in the text as they are written. */
function isCounted({ n, label }: ParagraphMark & { readonly kind: 'arabic' }): boolean {
  return n > 0 && /^\d+$/.test(label);
}

/** Whether a paragraph is a point of a list that is not counted in digits. */
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
  /** Index of its last block. */
  readonly last: number;
}

/** Points 1, 2, 3 from a block on; blocks between two points belong to the first, lists below the last to the last. */
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

/** Index behind the points that follow directly. */
function endOfPoints(blocks: readonly WordBlock[], from: number): number {
  let end = from;
  for (; end < blocks.length; end++) {
    const block = blocks[end];
    const mark = markOf(block);
    if (block?.kind !== 'paragraph' || !isPoint(block, mark) || (mark && isHeading(mark, block))) break;
  }
  return end;
}

/** Index of the point with this number before the next heading or table; null where there is none. */
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
  /** Whether its text begins with the mark. */
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
  /** Typed kinds that are open, outermost first. */
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
      const begins = block.bullet.list !== list && points.length > 0;
      list = block.bullet.list;
      typed = [];
      points.push({
        depth: block.bullet.depth,
        kind: 'bullet',
        n: 1,
        content: { block, isTyped: false },
        begins,
      });
    } else if (mark) {
      const at = typed.indexOf(mark.kind);
      typed =
        at >= 0
          ? typed.slice(0, at + 1)
          : [...typed.filter((kind) => OUTER[kind]?.includes(mark.kind)), mark.kind];
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

/** Kinds of typed marks that can be inside another. */
const OUTER: Readonly<Record<string, readonly string[]>> = { letter: ['dash', 'plus'], dash: ['plus'] };

/** Where a count of letters is. Papers count with `đ`, Word without, so both are followed until they differ. */
interface LetterRun {
  readonly n: number;
  readonly counts: readonly [number, number];
}

function nextLetter(before: LetterRun | null, letter: string): LetterRun {
  const counts = letterNumbers(letter);
  const goesOn =
    before &&
    counts.some((count, i) => count > 0 && before.counts[i] !== 0 && count === (before.counts[i] ?? 0) + 1);
  const n = goesOn ? before.n + 1 : counts[0] || counts[1];
  const kept = (i: 0 | 1) => (goesOn && counts[i] !== (before.counts[i] ?? 0) + 1 ? 0 : counts[i]);
  return { n, counts: [kept(0), kept(1)] };
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

/** The texts of a paragraph with single spaces, without its mark if `bare`. */
function textNodes({ texts }: WordParagraph, bare = false): readonly NarrativeNode[] {
  const whole = texts
    .map(({ text }) => text)
    .join('')
    .normalize('NFC');
  const mark = bare ? paragraphMark(whole.replace(/\s+/g, ' ').trim()) : null;
  let drop = mark ? whole.length - tailLength(whole, mark.rest) : whole.length - whole.trimStart().length;
  const nodes = texts.flatMap(({ text, bold, italic, underline }) => {
    const kept = text.normalize('NFC').slice(drop);
    drop = Math.max(0, drop - text.normalize('NFC').length);
    const marks: NarrativeMark[] = [
      ...(bold ? [{ type: 'bold' }] : []),
      ...(italic ? [{ type: 'italic' }] : []),
      ...(underline ? [{ type: 'underline' }] : []),
    ];
    return kept.split('\n').flatMap((line, i): readonly NarrativeNode[] => {
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

/** Without line breaks and blanks at the end of a paragraph. */
function withoutBlankEnd(nodes: readonly NarrativeNode[]): readonly NarrativeNode[] {
  const end = nodes.findLastIndex(({ type, text }) => type !== 'hardBreak' && text?.trim() !== '');
  return nodes
    .slice(0, end + 1)
    .map((node, i) => (i === end && node.text !== undefined ? { ...node, text: node.text.trimEnd() } : node));
}

/** Length of the end of `whole` that equals `rest`, ignoring spaces. */
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
