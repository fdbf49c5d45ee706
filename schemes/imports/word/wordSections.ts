import { paragraphMark } from './paragraphMark';
import { type WordBlock, type WordParagraph, wordText } from './wordFile';

/** A part of a Word file that becomes one section. */
export interface WordSection {
  readonly part?: { readonly label: string; readonly title: string };
  readonly number?: string;
  readonly title: string;
  readonly blocks: readonly WordBlock[];
}

interface SectionDraft {
  part?: NonNullable<WordSection['part']>;
  number?: string;
  title: string;
  blocks: WordBlock[];
}

const LONGEST_TITLE = 250;

/**
 * Divides a Word file into sections. A part (`Phần I`, its title on the same or the next line), a Roman numeral that follows
 * the one before, and an unnumbered heading of level 1 begin a section. Blocks before the first section are an opening
 * section without a title. Blank paragraphs are dropped.
 */
export function wordSections(blocks: readonly WordBlock[]): readonly WordSection[] {
  const sections: SectionDraft[] = [{ title: '', blocks: [] }];
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
      if (part) begin(part.title || part.label);
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
  return sections.filter((section) => section.blocks.length > 0 || section.title !== '');
}

/** Whether a line that begins with `Phần` is a heading and not a sentence. `rest`: the line without `Phần I`. */
function isHeading(rest: string): boolean {
  return rest.length <= 160 && !/[.;,]$/.test(rest);
}

/**
 * The title in the file: the line that begins with `ĐỀ ÁN`, joined with the next line if it is only `ĐỀ ÁN`. If none of
 * the first 40 lines begins so, it is the first line. Empty if the file has no text.
 */
export function wordTitle(blocks: readonly WordBlock[]): string {
  const lines = blocks
    .filter((block): block is WordParagraph => block.kind === 'paragraph')
    .slice(0, 40)
    .map(wordText)
    .filter((text) => text !== '');
  const titleLine = lines.findIndex((line) => /^đề án\b/iu.test(line) && line.length <= LONGEST_TITLE);
  const found =
    titleLine === -1
      ? lines[0]
      : lines[titleLine]?.length === 5
        ? `${lines[titleLine]} ${lines[titleLine + 1] ?? ''}`
        : lines[titleLine];
  return (found ?? '').slice(0, 300).trim();
}
