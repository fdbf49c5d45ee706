import { placeTones } from '../../../model/text/placeTones';
import type { NumberBlock } from './numberBlocks';

/**
 * The text of a block for a search of phrases: in lower case, with tones in their standard place (`placeTones`), `@@@`
 * for the organisation's own names, `###` for counts and `%%%` for shares. An index is valid in both texts. Empty if
 * the length would change.
 */
export function maskedText({ text, numbers }: NumberBlock, ownNames: readonly string[]): string {
  let out = plainWords(text);
  if (out.length !== text.length) return '';
  for (const name of ownNames) out = out.replaceAll(name, '@'.repeat(name.length));
  for (const { from, to, isPercent } of numbers)
    out = out.slice(0, from) + (isPercent ? '%' : '#').repeat(to - from) + out.slice(to);
  return out;
}

/** The text in lower case and one spelling, usually of the same length. */
export function plainWords(text: string): string {
  return placeTones(text.normalize('NFC').toLowerCase())
    .replaceAll('đ/c', 'đ c')
    .replace(/[\u00a0\u202f\t]/g, ' ');
}
