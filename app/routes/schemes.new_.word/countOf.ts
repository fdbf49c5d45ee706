import type { NarrativeNode } from '@schemes/model/text/narrative';

/** Counts the nodes of a type in a narrative. */
export function countOf(node: NarrativeNode, type: string): number {
  const own = node.type === type ? 1 : 0;
  return own + (node.content ?? []).reduce((sum, child) => sum + countOf(child, type), 0);
}
