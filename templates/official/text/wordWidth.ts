import { type Face, textWidth } from './textWidth';

/**
 * Width in twips of the widest word of a text in Times New Roman of `size` half-points, so that a column of this width
 * breaks no word. Words that no-break blanks bind are one word.
 */
export function wordWidth(text: string, size: number, face: Face): number {
  let widest = 0;
  for (const word of text.split(' ')) widest = Math.max(widest, textWidth(word, size, face));
  return widest;
}
