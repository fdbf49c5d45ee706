import { cleanText } from './cleanText';
import { placeTones } from './placeTones';

/**
 * A name, or any text, in the one form in which Đề Án compares them: cleaned (`cleanText`), each tone in one place, lower
 * case, words of letters and digits with single blanks. Two texts that a reader takes for the same fold to the same;
 * another tone, such as `Bình` and `Bỉnh`, is another name.
 */
export function foldName(text: string): string {
  return placeTones(
    cleanText(text)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\d]+/gu, ' ')
      .trim(),
  );
}
