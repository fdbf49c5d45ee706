import { foldName } from '../model/text/foldName';

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<= |^)hđnd(?= |$)/g, 'hội đồng nhân dân'],
  [/(?<= |^)ubnd(?= |$)/g, 'ủy ban nhân dân'],
  [/(?<= |^)bch(?= |$)/g, 'ban chấp hành'],
  [/(?<= |^)btv(?= |$)/g, 'ban thường vụ'],
];

/** Folds a name of an organisation for comparison: `foldName`, with the usual abbreviations written out. */
export function comparableText(text: string): string {
  return ABBREVIATIONS.reduce((out, [form, full]) => out.replace(form, full), foldName(text));
}
