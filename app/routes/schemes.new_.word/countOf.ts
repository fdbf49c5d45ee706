import type { NarrativeNode } from '@schemes/model/text/narrative';

/** How many nodes of a type a narrative has. */
export function countOf(node: NarrativeNode, type: string): number {
  const own = node.type === type ? 1 : 0;
  return own + (node.content ?? []).reduce((sum, child) => sum + countOf(child, type), 0);
}
