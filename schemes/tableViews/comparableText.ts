import { plainText } from './plainText';

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/uỷ/g, 'ủy'],
  [/(?<= |^)hđnd(?= |$)/g, 'hội đồng nhân dân'],
  [/(?<= |^)ubnd(?= |$)/g, 'ủy ban nhân dân'],
  [/(?<= |^)bch(?= |$)/g, 'ban chấp hành'],
  [/(?<= |^)btv(?= |$)/g, 'ban thường vụ'],
];

/** A text in a form that compares names of organisations: `plainText` with the usual abbreviations written out. */
export function comparableText(text: string): string {
  return ABBREVIATIONS.reduce((out, [form, full]) => out.replace(form, full), plainText(text));
}
