/** The forms of a bound number: `28`, `28 đồng chí`, `hai mươi tám`, `hai mươi tám đồng chí`, and its share, `13,3%`. */
export const NUMBER_FORMS = ['digits', 'noun', 'words', 'wordsNoun', 'percent'] as const;
/** One way to write a bound number. */
export type NumberForm = (typeof NUMBER_FORMS)[number];
