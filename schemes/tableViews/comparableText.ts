import { plainText } from './plainText';

const SPELT: readonly (readonly [RegExp, string])[] = [
  [/uỷ/g, 'ủy'],
  [/(?<= |^)hđnd(?= |$)/g, 'hội đồng nhân dân'],
  [/(?<= |^)ubnd(?= |$)/g, 'ủy ban nhân dân'],
  [/(?<= |^)bch(?= |$)/g, 'ban chấp hành'],
  [/(?<= |^)btv(?= |$)/g, 'ban thường vụ'],
];

/** A text as two that name the same thing are compared: `plainText` with the usual short forms spelt out. */
export function comparableText(text: string): string {
  return SPELT.reduce((out, [form, full]) => out.replace(form, full), plainText(text));
}
