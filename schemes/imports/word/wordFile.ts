/** A stretch of text in one look. A line break is `\n`. */
export interface WordText {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}

export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly texts: readonly WordText[];
  /** Level of its heading style, 1 to 3; null for ordinary text. */
  readonly heading: 1 | 2 | 3 | null;
}

export interface WordCell {
  readonly paragraphs: readonly WordParagraph[];
  readonly colspan: number;
  readonly rowspan: number;
}

export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly WordCell[])[];
}

export type WordBlock = WordParagraph | WordTable;

/** What a Word file has that is not taken, as word keys below `word.left.`. */
export const WORD_LEFT = [
  'images',
  'textBoxes',
  'footnotes',
  'endnotes',
  'comments',
  'deletions',
  'equations',
  'headers',
] as const;
export type WordLeft = (typeof WORD_LEFT)[number];

/** A Word file as blocks of text and tables; automatic numbers are written out. */
export interface WordFile {
  readonly name: string;
  readonly blocks: readonly WordBlock[];
  readonly left: readonly { readonly what: WordLeft; readonly count: number }[];
}

/** The plain text of a paragraph, blanks drawn together. */
export function wordText({ texts }: WordParagraph): string {
  return texts
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
