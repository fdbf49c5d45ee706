/** A run of text with the same formatting. A line break is `\n`, a tab `\t`. */
export interface WordText {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  /**
   * The name of a font from before Unicode (`.VnTime`, `VNI-Times`). It draws letters other than the stored code
   * points.
   */
  readonly font?: string;
  /**
   * Superscript or subscript. Its digits are already Unicode characters such as `²` and `₂`, so the text is not converted
   * from an old font.
   */
  readonly raised?: true;
  /** Indices into `WordFile.notes`. The text is imported only when all of these notes are accepted. */
  readonly notes?: readonly number[];
}

/** The bullet of a paragraph in an automatic list. */
export interface WordBullet {
  /** Level from 0. */
  readonly depth: number;
  /** Id of the numbering that it belongs to. Neighbouring paragraphs of different numberings are in different lists. */
  readonly list: string;
}

/** A paragraph of a Word file. */
export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly texts: readonly WordText[];
  /** Level of the heading style, 1 to 3; null for ordinary text. */
  readonly heading: 1 | 2 | 3 | null;
  /** The automatic number as Word shows it, `1.` or `II-`. `settleWord` writes it into the text. */
  readonly label?: string;
  readonly bullet?: WordBullet;
  /** Whether a style, a field or a content control of Word marks the paragraph as a line of a table of contents. */
  readonly contents?: true;
  /** The alignment, if it is centred or at the right; absent for every other alignment. */
  readonly align?: 'center' | 'right';
  /** Indices into `WordFile.notes`. The paragraph is imported only when all of these notes are accepted. */
  readonly notes?: readonly number[];
  /**
   * Indices into `WordFile.notes` about the paragraph mark, which is inserted, deleted or hidden. When one of these notes is
   * not accepted, the next paragraph is joined to this one.
   */
  readonly endNotes?: readonly number[];
}

/** A cell of a Word table. */
export interface WordCell {
  readonly paragraphs: readonly WordParagraph[];
  readonly colspan: number;
  readonly rowspan: number;
  /** Indices into `WordFile.notes` about the row of the cell. */
  readonly notes?: readonly number[];
}

/** A table of a Word file. */
export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly WordCell[])[];
  /** Indices into `WordFile.notes`. The table is imported only when all of these notes are accepted. */
  readonly notes?: readonly number[];
}

/** A paragraph or a table. */
export type WordBlock = WordParagraph | WordTable;

/** Kinds of note that a person accepts or rejects. All kinds of note are message keys below `word.note.`. */
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
/** Kinds of note about content that is never imported. */
export const OMITTED_NOTES = [
  'comments',
  'images',
  'objects',
  'chunks',
  'emptyFields',
  'unknownSymbols',
  'headers',
  'tableColumns',
] as const;
/** Kinds of note about content that is always imported, in a changed form. */
export const CHANGED_NOTES = [
  'innerTables',
  'numberForms',
  'renumbered',
  'keptNumbers',
  'cutTitles',
  'tickBoxes',
  'converted',
] as const;

/** One kind of note. */
export type WordNoteKind =
  | (typeof CHOSEN_NOTES)[number]
  | (typeof OMITTED_NOTES)[number]
  | (typeof CHANGED_NOTES)[number];

/** A place in a Word file where the reader omits, guesses, joins or changes something. */
export interface WordNote {
  readonly what: WordNoteKind;
  /** The text concerned, shortened. */
  readonly text: string;
  /** Index of the block that contains it, or of the block that follows it. */
  readonly block: number;
  /** Whether the note is accepted, so that the content is imported, unless a person decides otherwise. */
  readonly isTaken: boolean;
}

/** A Word file as paragraphs and tables, with a note on everything that is not imported unchanged. */
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
