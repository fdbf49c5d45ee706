import type { NarrativeMark, NarrativeNode } from '../../model/text/narrative';
import { type ParagraphMark, paragraphMark } from './paragraphMark';
import { type WordBlock, type WordCell, type WordParagraph, type WordTable, wordText } from './wordFile';

/** Longest line that counts as a heading, in UTF-16 units; longer numbered paragraphs are points of a list. */
const MAX_HEADING = 140;

/**
 * The blocks of a section as a narrative. Short numbered lines become headings, numbered paragraphs points of a list.
 * Blocks between two points belong to the first; `-` and `+` become bullets of two levels.
 */
export function wordNarrative(blocks: readonly WordBlock[], numbered: boolean): NarrativeNode {
  const out: NarrativeNode[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) continue;
    if (block.kind === 'table') {
      out.push(tableNode(block));
      continue;
    }
    const mark = markOf(block);
    if (mark && isHeading(mark, block)) {
      out.push(headingNode(mark, numbered));
    } else if (block.heading && !mark) {
      out.push({
        type: 'heading',
        attrs: { level: block.heading === 1 ? 1 : block.heading - 1 },
        content: textNodes(block),
      });
    } else if (mark?.kind === 'arabic') {
      const list = orderedList(blocks, index, mark.n);
      out.push(list.node);
      index = list.last;
    } else if (mark?.kind === 'letter' || mark?.kind === 'dash' || mark?.kind === 'plus') {
      const list = markedList(blocks, index, mark.kind);
      out.push(list.node);
      index = list.last;
    } else if (wordText(block) !== '') out.push({ type: 'paragraph', content: textNodes(block) });
  }
  return { type: 'doc', content: out };
}

function markOf(block: WordBlock | undefined): ParagraphMark | null {
  return block?.kind === 'paragraph' ? paragraphMark(wordText(block)) : null;
}

function isHeading(mark: ParagraphMark, block: WordParagraph): boolean {
  if (mark.kind !== 'arabic' && mark.kind !== 'letter' && mark.kind !== 'roman') return false;
  return block.heading !== null || (mark.rest.length <= MAX_HEADING && !/[.;:,…]$/.test(mark.rest));
}

function headingNode(mark: ParagraphMark, numbered: boolean): NarrativeNode {
  const depth =
    mark.kind === 'roman' ? 0 : mark.kind === 'letter' ? 2 : mark.kind === 'arabic' ? mark.depth : 1;
  const level = Math.min(3, Math.max(1, depth + (numbered ? 0 : 1)));
  return { type: 'heading', attrs: { level }, content: [{ type: 'text', text: mark.rest.normalize('NFC') }] };
}

interface ReadList {
  readonly node: NarrativeNode;
  /** Index of its last block. */
  readonly last: number;
}

/** Points 1, 2, 3 from a block on; blocks between two points belong to the first. */
function orderedList(blocks: readonly WordBlock[], from: number, first: number): ReadList {
  const items: NarrativeNode[] = [];
  let index = from;
  let n = first;
  for (;;) {
    const next = nextPoint(blocks, index + 1, n + 1);
    const itemBlocks = blocks.slice(index, next ?? index + 1);
    items.push({ type: 'listItem', content: itemContent(itemBlocks) });
    if (next === null) break;
    index = next;
    n += 1;
  }
  return { node: { type: 'orderedList', attrs: { start: first }, content: items }, last: index };
}

/** Index of the point with this number before the next heading or table; null where there is none. */
function nextPoint(blocks: readonly WordBlock[], from: number, n: number): number | null {
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index];
    if (block?.kind !== 'paragraph') return null;
    const mark = markOf(block);
    if (mark?.kind === 'arabic' && mark.depth === 1)
      return mark.n === n && !isHeading(mark, block) ? index : null;
    if (mark?.kind === 'roman' || (mark && mark.kind !== 'letter' && isHeading(mark, block))) return null;
  }
  return null;
}

function itemContent(blocks: readonly WordBlock[]): readonly NarrativeNode[] {
  const out: NarrativeNode[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block?.kind !== 'paragraph' || wordText(block) === '') continue;
    const mark = markOf(block);
    if (mark && (mark.kind === 'dash' || mark.kind === 'plus' || mark.kind === 'letter')) {
      const list = markedList(blocks, index, mark.kind);
      out.push(list.node);
      index = list.last;
    } else out.push({ type: 'paragraph', content: textNodes(block, index === 0) });
  }
  return out;
}

/** A run of `-`, `+` or `a)` points; `+` below `-` are nested points. */
function markedList(blocks: readonly WordBlock[], from: number, kind: 'letter' | 'dash' | 'plus'): ReadList {
  const items: NarrativeNode[] = [];
  let index = from;
  for (; index < blocks.length; index++) {
    const block = blocks[index];
    const mark = markOf(block);
    if (block?.kind !== 'paragraph' || !mark) break;
    if (mark.kind === kind)
      items.push({ type: 'listItem', content: [{ type: 'paragraph', content: textNodes(block, true) }] });
    else if (kind !== 'plus' && (mark.kind === 'plus' || (kind === 'letter' && mark.kind === 'dash'))) {
      const inner = markedList(blocks, index, mark.kind);
      const last = items.pop();
      items.push({ type: 'listItem', content: [...(last?.content ?? []), inner.node] });
      index = inner.last;
    } else break;
  }
  const type = kind === 'letter' ? 'orderedList' : 'bulletList';
  const attrs = kind === 'letter' ? { attrs: { start: 1, type: 'a' } } : {};
  return { node: { type, ...attrs, content: items }, last: index - 1 };
}

/** The texts of a paragraph with single spaces, without its mark if `bare`. */
function textNodes({ texts }: WordParagraph, bare = false): readonly NarrativeNode[] {
  const whole = texts
    .map(({ text }) => text)
    .join('')
    .normalize('NFC');
  const mark = bare ? paragraphMark(whole.replace(/\s+/g, ' ').trim()) : null;
  let drop = mark ? whole.length - tailLength(whole, mark.rest) : whole.length - whole.trimStart().length;
  return texts.flatMap(({ text, bold, italic }) => {
    const kept = text.normalize('NFC').slice(drop);
    drop = Math.max(0, drop - text.normalize('NFC').length);
    const marks: NarrativeMark[] = [
      ...(bold ? [{ type: 'bold' }] : []),
      ...(italic ? [{ type: 'italic' }] : []),
    ];
    return kept.split('\n').flatMap((line, i): readonly NarrativeNode[] => {
      const clean = line.replace(/[\p{Cc}\p{Cs}]/gu, ' ');
      const node =
        clean === '' ? [] : [{ type: 'text', text: clean, ...(marks.length > 0 ? { marks } : {}) }];
      return i === 0 ? node : [{ type: 'hardBreak' }, ...node];
    });
  });
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
    return texts.length > 0 ? { type: 'paragraph', content: texts } : { type: 'paragraph' };
  });
  return {
    type: 'tableCell',
    attrs: { colspan: Math.min(colspan, 30), rowspan: Math.min(rowspan, 200), colwidth: null },
    content: content.length > 0 ? content : [{ type: 'paragraph' }],
  };
}
