import type { NarrativeNode } from '@schemes/model/text/narrative';
import { GROUND_STYLE } from '@templates/official/page/paperStyles';
import type { Standard } from '@templates/official/standards/standard';
import type { Block } from '@templates/official/text/block';
import { closeCitation, isCitation } from './citations';
import { divideBeforeClosing } from './closing';
import { bodyBlock, narrativeBlocks } from './narrativeBlocks';

/**
 * The text before the first part. Each run of legal grounds, whether written as paragraphs or as a list, prints as
 * lines `Căn cứ …;`, the last with a full stop. The mention of appendices comes before the first ground, because the
 * grounds introduce the parts; if there are no grounds, the mention is at the end, before the closing sentence.
 */
export function openingBlocks(
  doc: NarrativeNode,
  mention: readonly Block[],
  standard: Standard,
): readonly Block[] {
  const { main, closing } = divideBeforeClosing(doc);
  const nodes = (main.content ?? []).flatMap(citationsOfList);
  const firstGround = nodes.findIndex(isCitation);
  const out: Block[] = [];
  let rest: NarrativeNode[] = [];
  const flush = () => {
    out.push(...narrativeBlocks({ type: 'doc', content: rest }, false, standard));
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
    out.push(groundBlock(node, !next || !isCitation(next), standard));
  });
  flush();
  if (firstGround === -1) out.push(...mention);
  return [...out, ...narrativeBlocks(closing, false, standard)];
}

/**
 * One legal ground: `- Căn cứ …;`. It is upright in papers of the Party, and in italics in papers of the State (B10).
 */
export function groundBlock(node: NarrativeNode, last: boolean, { groundsItalic }: Standard): Block {
  const ground = closeCitation(node, last);
  return groundsItalic ? bodyBlock(ground, '', true, GROUND_STYLE) : bodyBlock(ground, '-', true);
}

/** The legal grounds in a text, in order. */
export function groundsOf(doc: NarrativeNode): readonly NarrativeNode[] {
  return (doc.content ?? []).flatMap(citationsOfList).filter(isCitation);
}

/** The grounds in a list of nothing but grounds; otherwise the node itself. */
function citationsOfList(node: NarrativeNode): readonly NarrativeNode[] {
  if (node.type !== 'bulletList') return [node];
  const paragraphs = (node.content ?? []).flatMap((item) => item.content ?? []);
  return paragraphs.length > 0 && paragraphs.every(isCitation) ? paragraphs : [node];
}
