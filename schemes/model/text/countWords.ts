import { inlineText, isText } from './inlineText';
import type { NarrativeNode } from './narrative';

/** Counts by node. An unchanged node is the same object in the next snapshot, so it is not counted again. */
const COUNTED = new WeakMap<NarrativeNode, number>();

/** The number of words in a narrative and its tables. A word is a run between blanks that has a letter or a digit. */
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
