import { inlineText } from '@schemes/model/text/inlineText';
import type { NarrativeNode } from '@schemes/model/text/narrative';

/** Returns the text of each block of a narrative, top to bottom; each table cell is a block. */
export function narrativeText(node: NarrativeNode): readonly string[] {
  const children = node.content ?? [];
  if (node.type === 'paragraph' || node.type === 'heading') {
    return [children.map(inlineText).join('')];
  }
  return children.flatMap(narrativeText);
}
