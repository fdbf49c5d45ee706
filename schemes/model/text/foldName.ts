import { cleanText } from './cleanText';
import { placeTones } from './placeTones';

/**
 * Folds a name or another text for comparison: cleaned (`cleanText`), each tone in its standard place, lower case, only
 * letters and digits, with single blanks between words. Spellings of the same name fold to the same text. Tones count:
 * `Bình` and `Bỉnh` are different names.
 */
export function foldName(text: string): string {
  return placeTones(
    cleanText(text)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\d]+/gu, ' ')
      .trim(),
  );
}
