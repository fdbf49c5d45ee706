import type { BlockContext } from './isOfOthers';
import { plainWords } from './maskedText';
import type { NumberBlock } from './numberBlocks';

/**
 * The context of the i-th block of a section: the words of the section's title, of the last heading above the block, and of the
 * block before it if that ends with a colon.
 */
export function blockContext(
  { id, title, blocks }: { id: string; title: string; blocks: readonly NumberBlock[] },
  i: number,
): BlockContext {
  const heading = blocks.slice(0, i).findLast(({ isHeading }) => isHeading)?.text ?? '';
  const before = blocks[i - 1]?.text ?? '';
  const lead = before.trimEnd().endsWith(':') ? before : '';
  return { section: id, above: plainWords([title, heading, lead].join('\n')) };
}
