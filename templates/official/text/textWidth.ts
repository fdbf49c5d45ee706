import { wordWidth } from './wordWidth';

/** Estimated width in twips of an unbroken line in Times New Roman of `size` half-points. */
export function textWidth(text: string, size: number, bold: boolean): number {
  const words = text.split(' ');
  const blank = size * 10 * 0.25;
  return words.reduce((sum, word) => sum + wordWidth(word, size, bold), 0) + blank * (words.length - 1);
}
