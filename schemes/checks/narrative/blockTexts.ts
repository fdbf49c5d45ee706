import { inlineText, isText } from '../../model/text/inlineText';
import type { NarrativeNode } from '../../model/text/narrative';

/** The text (NFC) of each block of a narrative that directly contains text, in reading order. */
export function blockTexts(node: NarrativeNode): readonly string[] {
  const children = node.content ?? [];
  const ownTexts = children.some(isText) ? [children.map(inlineText).join('').normalize('NFC')] : [];
  return [...ownTexts, ...children.flatMap(blockTexts)];
}
