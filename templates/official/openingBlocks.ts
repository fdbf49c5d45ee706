import type { NarrativeNode } from '@schemes/model/narrative';
import type { Block } from './block';
import { closeCitation, isCitation } from './citations';
import { bodyBlock, narrativeBlocks } from './narrativeBlocks';

/**
 * The text before the first part: each run of legal grounds prints as `- Căn cứ …;`, upright,
 * the last with a full stop, whether it was written as paragraphs or as a list.
 * The mention of appendices stands ahead of the grounds, for they lead into the parts.
 */
export function openingBlocks(doc: NarrativeNode, mention: readonly Block[]): readonly Block[] {
  const nodes = (doc.content ?? []).flatMap(citationsOfList);
  const firstGround = nodes.findIndex(isCitation);
  const out: Block[] = [];
  let rest: NarrativeNode[] = [];
  const flush = () => {
    out.push(...narrativeBlocks({ type: 'doc', content: rest }, false));
    rest = [];
  };
  nodes.forEach((node, i) => {
    if (!isCitation(node)) {
      rest.push(node);
      return;
    }
    flush();
    if (i === firstGround) out.push(...mention);
    const next = nodes[i + 1];
    out.push(bodyBlock(closeCitation(node, !next || !isCitation(next)), '-', true));
  });
  flush();
  return firstGround === -1 ? [...out, ...mention] : out;
}

/** A list that holds nothing but grounds is taken apart into them. */
function citationsOfList(node: NarrativeNode): readonly NarrativeNode[] {
  if (node.type !== 'bulletList') return [node];
  const paragraphs = (node.content ?? []).flatMap((item) => item.content ?? []);
  return paragraphs.length > 0 && paragraphs.every(isCitation) ? paragraphs : [node];
}
