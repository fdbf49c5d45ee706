import type { TextPlace } from '@schemes/model/finding';
import type { Node } from '@tiptap/pm/model';

/** A block of the document that holds text itself, with the position where its content begins. */
export interface TextBlock {
  readonly node: Node;
  readonly start: number;
}

/** The blocks that hold text themselves, in reading order: the same that rules count in a narrative. */
export function textBlocks(doc: Node): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    if (node.children.some((child) => child.isText)) blocks.push({ node, start: pos + 1 });
    return false;
  });
  return blocks;
}

/** The text of a block as rules read it: a line break is one unit, as it is one position. */
export function blockText({ node }: TextBlock): string {
  return node.textBetween(0, node.content.size, undefined, '\n');
}

/** Where the words of a place stand in the document; null where the text has become another meanwhile. */
export function placeRange(
  doc: Node,
  place: TextPlace,
): { readonly from: number; readonly to: number } | null {
  const block = textBlocks(doc)[place.block];
  if (!block || place.to > block.node.content.size) return null;
  return { from: block.start + place.from, to: block.start + place.to };
}
