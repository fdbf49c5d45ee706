/** A run of text with the same formatting. A line break is `\n`, a tab `\t`. */
export interface WordText {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  /** The name of a font from before Unicode (`.VnTime`, `VNI-Times`), which draws other letters than are stored. */
  readonly font?: string;
  /** Above or below the line, with its digits already as the characters for them, which no font draws otherwise. */
  readonly raised?: true;
  /** Indices of notes of the file; the text is kept where every one of them is taken. */
  readonly notes?: readonly number[];
}

/** A point of an automatic list that has a bullet. */
export interface WordBullet {
  /** Level from 0. */
  readonly depth: number;
  /** The numbering it belongs to: neighbours of another one begin another list. */
  readonly list: string;
}

/** A paragraph of a Word file. */
export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly texts: readonly WordText[];
  /** Level of its heading style, 1 to 3; null for ordinary text. */
  readonly heading: 1 | 2 | 3 | null;
  /** Its automatic number as Word shows it, `1.` or `II-`; `settleWord` writes it into the text. */
  readonly label?: string;
  readonly bullet?: WordBullet;
  /** A line of a table of contents. */
  readonly contents?: true;
  /** Set in the middle or at the right; other text stands as its place has it. */
  readonly align?: 'center' | 'right';
  /** Indices of notes of the file; the paragraph is kept where every one of them is taken. */
  readonly notes?: readonly number[];
  /** Indices of notes about its end; where one is left out, the next paragraph continues this one. */
  readonly endNotes?: readonly number[];
}

/** A cell of a Word table. */
export interface WordCell {
  readonly paragraphs: readonly WordParagraph[];
  readonly colspan: number;
  readonly rowspan: number;
  /** Indices of notes of the file about its row. */
  readonly notes?: readonly number[];
}

/** A table of a Word file. */
export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly WordCell[])[];
  /** Indices of notes of the file; the table is kept where every one of them is taken. */
  readonly notes?: readonly number[];
}

/** A paragraph or a table. */
export type WordBlock = WordParagraph | WordTable;

/**
 * What the reader does not take as it is, as message keys below `word.note.`. Of the first group a person chooses what
 * is taken; the second is always left out; the third is always taken, in another form.
 */
export const CHOSEN_NOTES = [
  'hidden',
  'insertions',
  'deletions',
  'struck',
  'footnotes',
  'endnotes',
  'textBoxes',
  'equations',
  'placeholders',
  'contents',
  'oldFonts',
  'letterhead',
  'boldHeadings',
  'capitals',
  'typedTables',
] as const;
/** Kinds that are always left out. */
export const LEFT_NOTES = [
  'comments',
  'images',
  'objects',
  'chunks',
  'emptyFields',
  'unknownSymbols',
  'headers',
  'tableColumns',
] as const;
/** Kinds that are taken in another form. */
export const CHANGED_NOTES = [
  'innerTables',
  'numberForms',
  'renumbered',
  'keptNumbers',
  'cutTitles',
  'converted',
] as const;

/** One kind of note. */
export type WordNoteKind =
  | (typeof CHOSEN_NOTES)[number]
  | (typeof LEFT_NOTES)[number]
  | (typeof CHANGED_NOTES)[number];

/** One thing of a Word file that is left out, guessed, joined or changed. */
export interface WordNote {
  readonly what: WordNoteKind;
  /** What it says, shortened. */
  readonly text: string;
  /** Index of the block it is in, or before which it is. */
  readonly block: number;
  /** Whether it is taken unless a person decides otherwise. */
  readonly isTaken: boolean;
}

/** A Word file as blocks of text and tables, with a note for all that is not taken as it is. */
export interface WordFile {
  readonly name: string;
  readonly blocks: readonly WordBlock[];
  readonly notes: readonly WordNote[];
}

/** The plain text of a paragraph, with single spaces. */
export function wordText({ texts }: WordParagraph): string {
  return texts
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
