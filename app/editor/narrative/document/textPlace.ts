import type { TextPlace } from '@schemes/model/findings/finding';
import type { Node } from '@tiptap/pm/model';

/** A block that contains text directly, with the position where its content begins. */
export interface TextBlock {
  readonly node: Node;
  readonly start: number;
}

/** The blocks that contain text directly, in reading order: the same that rules count in a narrative. */
export function textBlocks(doc: Node): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    if (node.children.some((child) => child.isText || child.type.name === 'number'))
      blocks.push({ node, start: pos + 1 });
    return false;
  });
  return blocks;
}

/** The text of a block as rules read it: a line break is one unit, and a bound number is the text that it shows. */
export function blockText({ node }: TextBlock): string {
  return node.textBetween(0, node.content.size, undefined, leafText);
}

/**
 * The position of a place in a block's text; for a place inside a bound number, the position where the number begins.
 */
export function posInBlock({ node, start }: TextBlock, place: number): number {
  let pos = start;
  let remaining = place;
  for (const child of node.children) {
    const length = child.isText ? child.nodeSize : leafText(child).length;
    if (remaining < length) return child.isText ? pos + remaining : pos;
    remaining -= length;
    pos += child.nodeSize;
  }
  return pos;
}

function leafText(node: Node): string {
  return node.type.name === 'number' ? String(node.attrs['text']) : '\n';
}

/** The range of a place's words in the document; null if the block no longer exists or is too short. */
export function placeRange(
  doc: Node,
  place: TextPlace,
): { readonly from: number; readonly to: number } | null {
  const block = textBlocks(doc)[place.block];
  if (!block || place.to > blockText(block).length) return null;
  return { from: posInBlock(block, place.from), to: posInBlock(block, place.to) };
}
