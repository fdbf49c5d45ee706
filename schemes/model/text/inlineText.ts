import type { NarrativeNode } from './narrative';

/** The text of an inline node: its letters, the text of a bound number, or `\n` for a line break. */
export function inlineText(node: NarrativeNode): string {
  if (node.type === 'number') return String(node.attrs?.['text'] ?? '');
  return node.text ?? '\n';
}

/** Whether a node is text, not a line break or a block. */
export function isText(node: NarrativeNode): boolean {
  return node.text !== undefined || node.type === 'number';
}
