import { romanNumeral } from '../../model/text/romanNumeral';

/** The mark that a paragraph begins with, as Vietnamese papers number: `Phần I`, `I-`, `1.`, `1.1.`, `I.1.`, `a)`, `-`, `+`. */
export type ParagraphMark =
  | { readonly kind: 'part'; readonly label: string; readonly rest: string }
  | { readonly kind: 'roman'; readonly n: number; readonly numeral: string; readonly rest: string }
  | {
      readonly kind: 'arabic';
      readonly n: number;
      readonly depth: number;
      readonly label: string;
      readonly rest: string;
    }
  | { readonly kind: 'letter'; readonly letter: string; readonly rest: string }
  | { readonly kind: 'dash' | 'plus'; readonly rest: string };

const ROMAN = new Map(Array.from({ length: 39 }, (_, i) => [romanNumeral(i + 1), i + 1]));
const PART =
  /^(phần\s+(?:thứ\s+\p{L}+|[IVX]+|\d{1,2}|một|hai|ba|bốn|năm|sáu|mở đầu))(?=$|[\s.:,–-])\s*[.:–-]?\s*(.*)$/iu;

/** The mark of a text (with single spaces), or null for a paragraph without one. */
export function paragraphMark(text: string): ParagraphMark | null {
  const nfc = text.normalize('NFC');
  const part = PART.exec(nfc);
  // A small letter after the number continues a sentence: `Phần 2 đề án nêu…`.
  const isSentence =
    /^\p{Ll}/u.test(part?.[2] ?? '') && !/[.:–-]\s*$/.test(nfc.slice(0, -(part?.[2]?.length ?? 0)));
  if (part && nfc.length <= 200 && !isSentence)
    return { kind: 'part', label: part[1] ?? '', rest: part[2] ?? '' };
  const counted = /^([IVX]{1,6})\.(\d{1,2}(?:\.\d{1,2})*)\s*[-.–/)]?\s+(?=\P{N})(.+)$/u.exec(nfc);
  if (counted && ROMAN.has(counted[1] ?? '')) {
    const steps = (counted[2] ?? '').split('.');
    return {
      kind: 'arabic',
      n: Number(steps.at(-1)),
      depth: steps.length,
      label: `${counted[1]}.${counted[2]}`,
      rest: counted[3] ?? '',
    };
  }
  const roman = /^([IVX]{1,6})\s*[-.–/)]\s*(.+)$/u.exec(nfc);
  // `V.I. Lênin`, `I-III`, `II/2025` are a name, a range and a date.
  const isOther = /^[IVX]+(?!\p{L})/u.test(roman?.[2] ?? '') || /^[IVX]+[-./–]\d/.test(nfc);
  const n = roman && !isOther ? ROMAN.get(roman[1] ?? '') : undefined;
  if (roman && n !== undefined) return { kind: 'roman', n, numeral: roman[1] ?? '', rest: roman[2] ?? '' };
  // Digits on both sides of a dash or a stroke are a range or a fraction: `3- 5`, `10 – 15%`, `1/ 2`.
  const arabic =
    /^(\d{1,2}(?:\.\d{1,2})*)(?:\s*[-–/]\s*(?=[^\p{N}\s])|(?:\s*\)|\.)(?:\s+|(?=\P{N}))|\s+(?=\p{Lu}))(.+)$/u.exec(
      nfc,
    );
  if (arabic && (arabic[1]?.includes('.') || /^\d{1,2}\s*[-–.)/]/.test(nfc))) {
    const steps = (arabic[1] ?? '').split('.');
    return {
      kind: 'arabic',
      n: Number(steps.at(-1)),
      depth: steps.length,
      label: arabic[1] ?? '',
      rest: arabic[2] ?? '',
    };
  }
  const letter = /^([a-zđ])\s*[).]\s+(.+)$/u.exec(nfc);
  if (letter) return { kind: 'letter', letter: letter[1] ?? '', rest: letter[2] ?? '' };
  const dash = /^([-–—•*])\s*(\P{N}.*)$/u.exec(nfc);
  if (dash) return { kind: 'dash', rest: dash[2] ?? '' };
  // `+5%` is a number with its sign. As the mark of a point, the sign would be lost.
  const plus = /^\+\s*([^\p{N}\s].*)$/u.exec(nfc);
  return plus ? { kind: 'plus', rest: plus[1] ?? '' } : null;
}
