import { foldName } from '../model/text/foldName';

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<= |^)hđnd(?= |$)/g, 'hội đồng nhân dân'],
  [/(?<= |^)ubnd(?= |$)/g, 'ủy ban nhân dân'],
  [/(?<= |^)bch(?= |$)/g, 'ban chấp hành'],
  [/(?<= |^)btv(?= |$)/g, 'ban thường vụ'],
];

/** A text in a form that compares names of organisations: `foldName` with the usual abbreviations written out. */
export function comparableText(text: string): string {
  return ABBREVIATIONS.reduce((out, [form, full]) => out.replace(form, full), foldName(text));
}
