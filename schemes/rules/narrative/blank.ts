import { broken, type Ruling } from '../ruling';
import type { SchemeView } from '../SchemeView';
import { blockTexts } from './blockTexts';

/** An ellipsis or a row of dots that stands for a word, not one that closes a list ("quân sự, công an…"). */
const BLANK = /(?:^|[\s(["“/-])(?:…|\.{3,}|_{3,})/gu;

/** `narrative.blank`: the text of a section holds no blanks still to be filled. */
export function blank(_check: unknown, view: SchemeView): readonly Ruling[] {
  return view.snapshot.sections.flatMap((section) => {
    const texts = blockTexts(section.narrative);
    const count = texts.reduce((sum, text) => sum + (text.match(BLANK)?.length ?? 0), 0);
    if (count === 0) return [];
    const params = { count, section: section.title };
    const at = { section: section.id };
    return [broken({ code: 'narrative.blank', how: 'narrative.blank', params, at })];
  });
}
