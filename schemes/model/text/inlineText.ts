import type { NarrativeNode } from './narrative';

/** The text an inline node stands for: its letters, the number a bound number shows, a line break as `\n`. */
export function inlineText(node: NarrativeNode): string {
  if (node.type === 'number') return String(node.attrs?.['text'] ?? '');
  return node.text ?? '\n';
}

/** Whether a node is text, not a line break or a block. */
export function isWords(node: NarrativeNode): boolean {
  return node.text !== undefined || node.type === 'number';
}
