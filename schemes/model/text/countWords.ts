import { inlineText, isText } from './inlineText';
import type { NarrativeNode } from './narrative';

/** Counts of blocks by their objects: what did not change is the same object in the next snapshot. */
const COUNTED = new WeakMap<NarrativeNode, number>();

/** How many words a narrative has, as Word counts them: runs of letters and digits between blanks, in tables too. */
export function countWords(node: NarrativeNode): number {
  const known = COUNTED.get(node);
  if (known !== undefined) return known;
  const children = node.content ?? [];
  const count = children.some(isText)
    ? wordsIn(children.map(inlineText).join(''))
    : children.reduce((sum, child) => sum + countWords(child), 0);
  COUNTED.set(node, count);
  return count;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
