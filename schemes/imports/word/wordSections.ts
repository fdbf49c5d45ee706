import { paragraphMark } from './paragraphMark';
import { type WordBlock, type WordParagraph, wordText } from './wordFile';

/** A stretch of a Word scheme that becomes one section. */
export interface WordSection {
  readonly part?: { readonly label: string; readonly title: string };
  readonly number?: string;
  readonly title: string;
  readonly blocks: readonly WordBlock[];
}

interface Begun {
  part?: NonNullable<WordSection['part']>;
  number?: string;
  title: string;
  blocks: WordBlock[];
}

const LONGEST_TITLE = 250;

/**
 * Cuts a Word scheme into sections: parts (`Phần I` with its title on the same or the next line) and in them the Roman
 * numbers; a part without these is one section. What stands before the first is the opening.
 */
export function wordSections(blocks: readonly WordBlock[]): readonly WordSection[] {
  const sections: Begun[] = [{ title: '', blocks: [] }];
  let part: WordSection['part'];
  let untitled = false;
  let roman = 0;
  const begin = (title: string, number?: string) => {
    sections.push({ ...(part ? { part } : {}), ...(number ? { number } : {}), title, blocks: [] });
    part = undefined;
  };
  for (const block of blocks) {
    const text = block.kind === 'paragraph' ? wordText(block) : '';
    if (block.kind === 'paragraph' && text === '') continue;
    const mark = block.kind === 'paragraph' ? paragraphMark(text) : null;
    if (mark?.kind === 'part' && isHeading(mark.rest)) {
      part = { label: mark.label, title: mark.rest };
      untitled = mark.rest === '';
      roman = 0;
      continue;
    }
    if (part && untitled && block.kind === 'paragraph' && !mark && text.length <= LONGEST_TITLE) {
      part = { ...part, title: text };
      untitled = false;
      continue;
    }
    untitled = false;
    if (mark?.kind === 'roman' && mark.n === roman + 1 && mark.rest.length <= LONGEST_TITLE) {
      roman = mark.n;
      begin(mark.rest, mark.numeral);
      continue;
    }
    if (block.kind === 'paragraph' && block.heading === 1 && !mark && text.length <= LONGEST_TITLE) {
      begin(text);
      continue;
    }
    if (part) begin(part.title || part.label);
    sections.at(-1)?.blocks.push(block);
  }
  if (part) begin(part.title || part.label);
  return sections.filter(({ blocks: own, title }) => own.length > 0 || title !== '');
}

/** A sentence that begins with `Phần` is none. */
function isHeading(rest: string): boolean {
  return rest.length <= 160 && !/[.;,]$/.test(rest);
}

/** What the scheme calls itself: the lines from `ĐỀ ÁN` on, else its first line. */
export function wordTitle(blocks: readonly WordBlock[]): string {
  const lines = blocks
    .filter((block): block is WordParagraph => block.kind === 'paragraph')
    .slice(0, 40)
    .map(wordText)
    .filter((text) => text !== '');
  const at = lines.findIndex((line) => /^đề án\b/iu.test(line) && line.length <= LONGEST_TITLE);
  const found =
    at === -1 ? lines[0] : lines[at]?.length === 5 ? `${lines[at]} ${lines[at + 1] ?? ''}` : lines[at];
  return (found ?? '').slice(0, 300).trim();
}
