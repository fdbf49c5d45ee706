import type { NarrativeNode } from '../../model/narrative';
import { broken, type Ruling } from '../ruling';
import type { SchemeView } from '../SchemeView';

/** An ellipsis or a row of dots that stands for a word, not one that closes a list ("quân sự, công an…"). */
const BLANK = /(?:^|[\s(["“/-])(?:…|\.{3,}|_{3,})/gu;

/** `narrative.blank`: the text of a section holds no blanks still to be filled. */
export function blank(_check: unknown, view: SchemeView): readonly Ruling[] {
  return view.snapshot.sections.flatMap((section) => {
    const count = countBlanks(section.narrative);
    if (count === 0) return [];
    const params = { count, section: section.title };
    const at = { section: section.id };
    return [broken({ code: 'narrative.blank', how: 'narrative.blank', params, at })];
  });
}

function countBlanks(node: NarrativeNode): number {
  const children = node.content ?? [];
  const text = children.map((child) => child.text ?? '\n').join('');
  const own = children.some((child) => child.text !== undefined) ? (text.match(BLANK)?.length ?? 0) : 0;
  return own + children.reduce((sum, child) => sum + countBlanks(child), 0);
}
