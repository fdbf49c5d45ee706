import { cleanText } from './cleanText';

/** Folds a text for a search in which diacritics and capitals do not count: `Phó  Bí thư` becomes `pho bi thu`. */
export function foldSearch(text: string): string {
  return cleanText(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
