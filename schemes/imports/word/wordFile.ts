/** A run of text with the same formatting. A line break is `\n`. */
export interface WordText {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}

/** A paragraph of a Word file. */
export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly texts: readonly WordText[];
  /** Level of its heading style, 1 to 3; null for ordinary text. */
  readonly heading: 1 | 2 | 3 | null;
}

/** A cell of a Word table. */
export interface WordCell {
  readonly paragraphs: readonly WordParagraph[];
  readonly colspan: number;
  readonly rowspan: number;
}

/** A table of a Word file. */
export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly WordCell[])[];
}

/** A paragraph or a table. */
export type WordBlock = WordParagraph | WordTable;

/** Content of a Word file that is left out, as message keys below `word.left.`. */
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
/** One kind of content that is left out. */
export type WordLeft = (typeof WORD_LEFT)[number];

/** A Word file as blocks of text and tables; automatic numbers are written out. */
export interface WordFile {
  readonly name: string;
  readonly blocks: readonly WordBlock[];
  readonly left: readonly { readonly what: WordLeft; readonly count: number }[];
}

/** The plain text of a paragraph, with single spaces. */
export function wordText({ texts }: WordParagraph): string {
  return texts
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
