import { foldSearch } from '@schemes/model/text/foldSearch';
import {
  GUIDE_NAMES,
  GUIDE_PARTS,
  type GuideBlock,
  type GuideName,
  type GuidePart,
  type Guides,
} from './guides/Guide';

/** A part of a guide that contains every word of a search. */
export interface GuideHit {
  readonly guide: GuideName;
  readonly part: string;
  readonly title: string;
  /** The first sentence or point that contains one of the words; if none does, the first one of the part. */
  readonly line: string;
}

/** Longest search in characters; the rest of a longer one is ignored. */
const LONGEST = 80;

/**
 * Returns the parts that contain every word of a text, those with all words in the title first. Words are compared
 * without diacritics and capitals. Otherwise guides in `first` are listed before the others. Empty for an empty text.
 */
export function searchGuides(guides: Guides, text: string, first: readonly GuideName[]): readonly GuideHit[] {
  const words = foldSearch(text.slice(0, LONGEST)).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const has = (lines: readonly string[]) => {
    const folded = lines.map(foldSearch);
    return (word: string) => folded.some((line) => line.includes(word));
  };
  const order = [...first, ...GUIDE_NAMES.filter((name) => !first.includes(name))];
  const hits = order.flatMap((guide) => {
    const parts: Readonly<Record<string, GuidePart>> = guides[guide].parts;
    return GUIDE_PARTS[guide].flatMap((id) => {
      const part = parts[id];
      if (part === undefined) return [];
      const lines = linesOf(part.body);
      if (!words.every(has([part.title, ...lines]))) return [];
      const line = lines.find((one) => words.some(has([one]))) ?? lines[0] ?? '';
      return [{ inTitle: words.every(has([part.title])), hit: { guide, part: id, title: part.title, line } }];
    });
  });
  return [...hits.filter(({ inTitle }) => inTitle), ...hits.filter(({ inTitle }) => !inTitle)].map(
    ({ hit }) => hit,
  );
}

/** Every sentence, step, point and pair of a part. */
export function linesOf(body: readonly GuideBlock[]): readonly string[] {
  return body.flatMap((block) => {
    if (typeof block === 'string') return [block];
    if ('steps' in block) return block.steps;
    if ('points' in block) return block.points;
    return block.pairs.map(([said, todo]) => `${said}: ${todo}`);
  });
}
