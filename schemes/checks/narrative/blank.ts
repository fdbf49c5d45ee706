import { broken } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { blockTexts } from './blockTexts';

/**
 * An ellipsis, a row of dots or a line in place of a word. It is at the start of a block, after a space or after an
 * opening bracket. An ellipsis directly after a word or a comma ends a list ("quân sự, công an…") and is not a blank.
 */
const BLANK = /(?<=^|[\s([{])(?<![,;]\s*)(?:…|\.{3,}|_{3,})/gu;

/** `narrative.blank`: the text of a section has no blanks to be filled in, because papers would print them. */
export const blank = defineCheck({
  kind: 'narrative.blank',
  parameters: {},
  messages: { findings: ['narrative.blank'], how: ['narrative.blank'] },
  run(_parameters, view) {
    return view.snapshot.sections.flatMap((section) => {
      const blanks = blockTexts(section.narrative).flatMap((text, block) =>
        [...text.matchAll(BLANK)].map(({ index, 0: { length } }) => ({
          section: section.id,
          text: { block, from: index, to: index + length },
        })),
      );
      const [at, ...also] = blanks;
      if (!at) return [];
      const params = { count: blanks.length, section: section.title };
      return [broken({ code: 'narrative.blank', how: 'narrative.blank', params, at, also })];
    });
  },
});
