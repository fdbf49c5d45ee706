import { placeTones } from '../../../model/text/placeTones';
import type { NumberBlock } from './numberBlocks';

/**
 * A block's text in the form that phrases match, with every position kept: lower case, every tone in one
 * place (`placeTones`), the organisation's own names as `@@@`, counts as `###`, shares as `%%%`.
 */
export function maskedText({ text, numbers }: NumberBlock, ownNames: readonly string[]): string {
  let out = plainWords(text);
  if (out.length !== text.length) return '';
  for (const name of ownNames) out = out.replaceAll(name, '@'.repeat(name.length));
  for (const { from, to, isPercent } of numbers)
    out = out.slice(0, from) + (isPercent ? '%' : '#').repeat(to - from) + out.slice(to);
  return out;
}

/** The text in lower case and one spelling, without a change of length. */
export function plainWords(text: string): string {
  return placeTones(text.normalize('NFC').toLowerCase())
    .replaceAll('đ/c', 'đ c')
    .replace(/[\u00a0\u202f\t]/g, ' ');
}
