import { inlineText, isText } from '@schemes/model/text/inlineText';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import { narrativeText } from './narrativeRuns';

/** Whether a paragraph is a legal ground: it begins with «Căn cứ» and does not end with a colon. */
export function isCitation(node: NarrativeNode): boolean {
  const text = narrativeText(node).trim();
  return node.type === 'paragraph' && /^(?:[-–]\s*)?căn cứ\s/iu.test(text) && !text.endsWith(':');
}

/**
 * Returns a legal ground with its official ending (`;`, or `.` for the last one) and without a leading dash (HD05:
 * B10).
 */
export function closeCitation(node: NarrativeNode, last: boolean): NarrativeNode {
  const content = [...(node.content ?? [])];
  const first = content[0];
  if (first?.text !== undefined) content[0] = { ...first, text: first.text.replace(/^\s*[-–]\s*/u, '') };
  const at = content.findLastIndex((child) => isText(child) && inlineText(child).trim() !== '');
  const end = content[at];
  if (end?.type === 'number')
    return { ...node, content: [...content.slice(0, at + 1), { type: 'text', text: last ? '.' : ';' }] };
  if (end?.text === undefined) return node;
  content[at] = { ...end, text: end.text.trimEnd().replace(/(?<!\.)[;,.]$/u, '') + (last ? '.' : ';') };
  return { ...node, content: content.slice(0, at + 1) };
}
