import { cleanText } from './cleanText';

/** A text in the form in which a search finds it without marks and capitals: `pho bi thu` finds `Phó  Bí thư`. */
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
