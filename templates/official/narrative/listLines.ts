import { letterMark } from '@schemes/model/text/headingMark';
import type { NarrativeNode } from '@schemes/model/text/narrative';

/** One printed paragraph of a list, with the mark if it begins an item. */
export interface ListLine {
  readonly paragraph: NarrativeNode;
  readonly mark: string;
}

const BULLETS = ['-', '+', '*'] as const;

/**
 * The printed paragraphs of a list. Bullets have `-`, nested ones `+`, deeper ones `*`. Numbered items have `1.`; lettered
 * and nested ones have `a)`.
 */
export function listLines(list: NarrativeNode, depth = 0): readonly ListLine[] {
  const start = typeof list.attrs?.start === 'number' ? list.attrs.start : 1;
  return (list.content ?? []).flatMap((item, i) => itemLines(item, markOf(list, depth, start + i), depth));
}

function itemLines(item: NarrativeNode, mark: string, depth: number): readonly ListLine[] {
  let pending = mark;
  return (item.content ?? []).flatMap((child): readonly ListLine[] => {
    if (child.type !== 'paragraph') return listLines(child, depth + 1);
    const line = { paragraph: child, mark: pending };
    pending = '';
    return [line];
  });
}

function markOf(list: NarrativeNode, depth: number, index: number): string {
  if (list.type === 'bulletList') return BULLETS[Math.min(depth, BULLETS.length - 1)] ?? '-';
  return list.attrs?.type === 'a' || depth > 0 ? `${letterMark(index)})` : `${index}.`;
}
