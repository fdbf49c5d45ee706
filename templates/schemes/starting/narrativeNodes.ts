import type { NarrativeNode } from '@schemes/model/text/narrative';

/** A narrative made of these blocks. */
export function narrative(...blocks: readonly NarrativeNode[]): NarrativeNode {
  return { type: 'doc', content: blocks };
}

/** A paragraph of plain text. */
export function paragraph(text: string): NarrativeNode {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

/** A heading inside a section; the editor and the paper set its mark (`headingMark`). */
export function heading(level: 1 | 2 | 3, text: string): NarrativeNode {
  return { type: 'heading', attrs: { level }, content: [{ type: 'text', text }] };
}

/** A bulleted list, one paragraph for each item. */
export function bullets(...items: readonly string[]): NarrativeNode {
  return { type: 'bulletList', content: items.map(item) };
}

/** A list numbered 1, 2, 3. */
export function numbered(...items: readonly string[]): NarrativeNode {
  return { type: 'orderedList', attrs: { start: 1 }, content: items.map(item) };
}

function item(text: string): NarrativeNode {
  return { type: 'listItem', content: [paragraph(text)] };
}
