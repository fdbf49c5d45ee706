import type { NarrativeNode } from '@schemes/model/text/narrative';
import { narrativeText } from './narrativeRuns';

/** A text before its closing sentence, and that sentence with what follows it. */
export interface DividedText {
  readonly main: NarrativeNode;
  readonly closing: NarrativeNode;
}

/**
 * Divides a text before the sentence that closes a paper, «Trên đây là …». Sentences that refer to appendices belong
 * before it. The closing part is empty if the text has no such sentence, or if a heading follows it.
 */
export function divideBeforeClosing(doc: NarrativeNode): DividedText {
  const nodes = doc.content ?? [];
  const at = nodes.findLastIndex(
    (node) => node.type === 'paragraph' && /^\s*trên đây là\s/iu.test(narrativeText(node)),
  );
  const isClosing = at !== -1 && nodes.slice(at).every(({ type }) => type !== 'heading');
  const end = isClosing ? at : nodes.length;
  return {
    main: { ...doc, content: nodes.slice(0, end) },
    closing: { ...doc, content: nodes.slice(end) },
  };
}
