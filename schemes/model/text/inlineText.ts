import type { NarrativeNode } from './narrative';

/** The text of an inline node, which may be a bound number; `\n` for a line break. */
export function inlineText(node: NarrativeNode): string {
  if (node.type === 'number') return String(node.attrs?.['text'] ?? '');
  return node.text ?? '\n';
}

/** Whether a node is a text or a bound number. */
export function isText(node: NarrativeNode): boolean {
  return node.text !== undefined || node.type === 'number';
}
