import { fontOfText, fromOldFont, type OldFont, oldFontNamed } from '../../model/text/oldFont';
import { contentsLines } from './contentsLines';
import { keptRows } from './keptRows';
import { findLetterhead, isPaperFoot, type Letterhead } from './letterhead';
import { paragraphMark } from './paragraphMark';
import { isCapitals, namesIn, sentenceCase, sentenceCaser } from './sentenceCase';
import {
  CHOSEN_NOTES,
  type WordBlock,
  type WordFile,
  type WordNoteKind,
  type WordParagraph,
  type WordText,
  wordText,
} from './wordFile';

/**
 * Decisions by the key of one note, or by the kind of all notes of that kind; true accepts. A decision about one note
 * has priority over the decision about its kind.
 */
export type WordDecisions = Readonly<Record<string, boolean>>;

/** A note of the file, or of what `settleWord` changes, with its place in the file and the decision about it. */
export interface SettledNote {
  readonly key: string;
  readonly what: WordNoteKind;
  readonly text: string;
  /** The heading above it in the file; empty before the first heading. */
  readonly place: string;
  /** Whether the note is accepted, so that the content is imported or the change is made. */
  readonly isTaken: boolean;
  /** Whether a person may decide otherwise. */
  readonly isChoice: boolean;
}

/** A Word file after the decisions: what is imported, and every note with its decision. */
export interface SettledWord {
  readonly blocks: readonly WordBlock[];
  readonly notes: readonly SettledNote[];
  /** The letterhead and the title; null if none is found. Accepted lines of it are not in `blocks`. */
  readonly letterhead: Letterhead | null;
}

/** What is known of the scheme. */
export interface SettleContext {
  /** Names that keep their capitals in headings. */
  readonly names: readonly string[];
}

interface Placed {
  readonly block: WordBlock;
  /** Index in the file. */
  readonly at: number;
}

const MAX_BOLD_HEADING = 140;
const MAX_TEXT = 200;

/**
 * Applies decisions to a Word file: omits content, joins paragraphs, converts old fonts, removes the table of contents and
 * the letterhead, and recognises headings. Each of these changes has a note. Without a decision, the proposal of the reader
 * applies. The keys of notes do not depend on the decisions.
 */
export function settleWord(
  file: Pick<WordFile, 'blocks' | 'notes'>,
  decisions: WordDecisions = {},
  context: SettleContext = { names: [] },
): SettledWord {
  const notes: { note: Omit<SettledNote, 'place'>; at: number }[] = [];
  const decide = (what: WordNoteKind, key: string, text: string, at: number, proposed: boolean): boolean => {
    const isChoice = (CHOSEN_NOTES as readonly string[]).includes(what);
    const isTaken = isChoice ? (decisions[key] ?? decisions[what] ?? proposed) : proposed;
    notes.push({ note: { key, what, text: short(text), isTaken, isChoice }, at });
    return isTaken;
  };
  const isTaken = file.notes.map(({ what, text, block, isTaken: proposed }, i) =>
    decide(what, `${what}/${i}`, text, block, proposed),
  );
  const isIncluded = (own: readonly number[] | undefined) =>
    (own ?? []).every((note) => isTaken[note] !== false);

  const isProposed = (own: readonly number[] | undefined) =>
    (own ?? []).every((note) => file.notes[note]?.isTaken !== false);
  for (const { at, text } of changedPoints(file.blocks, (own) => isIncluded(own) !== isProposed(own)))
    decide('keptNumbers', `keptNumbers/${at}`, text, at, true);
  let placed: readonly Placed[] = includedBlocks(file.blocks, isIncluded);
  placed = placed.map(({ block, at }) => ({ at, block: inUnicode(block, at, decide) }));
  const places = placesOf(file.blocks.length, placed);
  placed = withoutContents(placed, decide);
  const { rest, letterhead } = withoutLetterhead(placed, context.names, decide);
  placed = inHeadingCase(withBoldHeadings(rest, decide), context.names, decide);
  const blocks = placed.map(({ block }) => block);
  const settled = notes.map(({ note, at }) => ({ ...note, place: places[at] ?? places.at(-1) ?? '' }));
  return { blocks, notes: settled, letterhead };
}

type Decide = (what: WordNoteKind, key: string, text: string, at: number, proposed: boolean) => boolean;

/**
 * The included blocks, with automatic numbers written into their texts. A paragraph whose paragraph mark is not
 * included is joined to the next paragraph.
 */
function includedBlocks(
  blocks: readonly WordBlock[],
  isIncluded: (notes: readonly number[] | undefined) => boolean,
): readonly Placed[] {
  const out: Placed[] = [];
  /** Texts of paragraphs whose mark is not included, by the index of the paragraph they are joined to. */
  const waiting = new Map<number, readonly WordText[]>();
  for (const [at, block] of blocks.entries()) {
    if (!isIncluded(block.notes)) continue;
    if (block.kind === 'table') {
      const rows = keptRows(block.rows, isIncluded).map((row) =>
        row.map((cell) => ({ ...cell, paragraphs: joinedParagraphs(cell.paragraphs, isIncluded) })),
      );
      if (rows.length > 0) out.push({ at, block: { kind: 'table', rows } });
      continue;
    }
    const texts = [
      ...(waiting.get(at) ?? []),
      ...block.texts.filter(({ notes }) => isIncluded(notes)).map(withoutNotes),
    ];
    const next = isIncluded(block.endNotes) ? null : nextParagraph(blocks, at, isIncluded);
    if (next !== null) {
      waiting.set(next, texts);
      continue;
    }
    out.push({ at, block: labelled({ ...block, texts }) });
  }
  return out;
}

/**
 * The paragraph marks whose inclusion differs from the proposal, with the next automatic number after each. The reader
 * computed these numbers from the proposal, so they may be wrong. A mark is not listed if no number follows it.
 */
function changedPoints(
  blocks: readonly WordBlock[],
  differs: (notes: readonly number[] | undefined) => boolean,
): readonly { readonly at: number; readonly text: string }[] {
  const out: { at: number; text: string }[] = [];
  let next: string | null = null;
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph') continue;
    if (next !== null && differs(block.endNotes)) out.push({ at, text: next });
    if (block.label !== undefined) next = `${block.label} ${wordText(block)}`;
  }
  return out.reverse();
}

/**
 * The index of the paragraph that is joined to the one at `at`: the next included block with the same notes, so that a
 * text box in between is skipped. Null if that block is a table, or if there is none.
 */
function nextParagraph(
  blocks: readonly WordBlock[],
  at: number,
  isIncluded: (notes: readonly number[] | undefined) => boolean,
): number | null {
  const around = (blocks[at]?.notes ?? []).join();
  for (let index = at + 1; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || !isIncluded(block.notes)) continue;
    if ((block.notes ?? []).join() !== around) continue;
    return block.kind === 'paragraph' ? index : null;
  }
  return null;
}

function joinedParagraphs(
  paragraphs: readonly WordParagraph[],
  isIncluded: (notes: readonly number[] | undefined) => boolean,
): readonly WordParagraph[] {
  return includedBlocks(paragraphs, isIncluded).flatMap(({ block }) =>
    block.kind === 'paragraph' ? [block] : [],
  );
}

function withoutNotes({ notes: _, ...text }: WordText): WordText {
  return text;
}

/**
 * Writes the automatic number of a paragraph into its text and drops its notes. A bullet stays a property of the
 * paragraph.
 */
function labelled({ label, notes: _, endNotes: _end, ...block }: WordParagraph): WordParagraph {
  if (label === undefined) return block;
  return { ...block, texts: [{ text: `${label} ` }, ...block.texts] };
}

/** Converts texts of old fonts to Unicode, with a decision about each paragraph. */
function inUnicode(block: WordBlock, at: number, decide: Decide): WordBlock {
  let count = 0;
  const convert = (paragraph: WordParagraph): WordParagraph => {
    const texts = neighboursJoined(paragraph.texts);
    const converted = texts.map(unicodeText);
    if (converted.every((one, i) => one.text === texts[i]?.text))
      return { ...paragraph, texts: texts.map(noFont) };
    count += 1;
    const key = `oldFonts/${at}/${count}`;
    const shown = `${wordText({ ...paragraph, texts }).slice(0, 90)} → ${wordText({ ...paragraph, texts: converted }).slice(0, 100)}`;
    return {
      ...paragraph,
      texts: (decide('oldFonts', key, shown, at, true) ? converted : texts).map(noFont),
    };
  };
  if (block.kind === 'paragraph') return convert(block);
  return {
    ...block,
    rows: block.rows.map((row) => row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(convert) }))),
  };
}

/** Joins neighbouring runs of the same format. VNI stores a letter as two characters, which may be in separate runs. */
function neighboursJoined(texts: readonly WordText[]): readonly WordText[] {
  const out: WordText[] = [];
  for (const text of texts) {
    const before = out.at(-1);
    const isAlike =
      before?.font === text.font &&
      before?.bold === text.bold &&
      before?.italic === text.italic &&
      before?.underline === text.underline &&
      before?.raised === text.raised;
    if (before && isAlike) out[out.length - 1] = { ...before, text: before.text + text.text };
    else out.push(text);
  }
  return out;
}

function noFont({ font: _, raised: _raised, ...text }: WordText): WordText {
  return text;
}

function unicodeText(text: WordText): WordText {
  if (text.raised) return text;
  const font = oldFontOf(text);
  return font ? { ...text, text: fromOldFont(text.text, font, text.font) } : text;
}

/** The old font of a text: the font that its letters fit or, if that is unclear, the font that its run names. */
function oldFontOf({ text, font }: WordText): OldFont | null {
  const byLetters = fontOfText(text, font);
  if (byLetters === 'tcvn3' || byLetters === 'vni') return byLetters;
  const named = oldFontNamed(font);
  if (byLetters === 'unclear') return named;
  // A font of capitals (name ending with H) draws capitals for small ASCII letters, which are the same in every encoding.
  return named === 'tcvn3' && /H\s*$/.test(font ?? '') && /^[\x20-\x7e\s]*$/.test(text) ? named : null;
}

function withoutContents(placed: readonly Placed[], decide: Decide): readonly Placed[] {
  const runs = contentsLines(placed.map(({ block }) => block));
  const gone = new Set<number>();
  for (const run of runs) {
    const lines = run
      .map((i) => placed[i]?.block)
      .flatMap((block) => (block?.kind === 'paragraph' ? [wordText(block)] : []));
    const at = placed[run[0] ?? 0]?.at ?? 0;
    if (!decide('contents', `contents/${at}`, lines.join(' / '), at, false)) for (const i of run) gone.add(i);
  }
  return placed.filter((_, i) => !gone.has(i));
}

/** The names in the paragraphs of the text (`namesIn`). */
function namesOfText(placed: readonly Placed[]): readonly string[] {
  return namesIn(placed.flatMap(({ block }) => (block.kind === 'paragraph' ? [wordText(block)] : [])));
}

function withoutLetterhead(
  placed: readonly Placed[],
  known: readonly string[],
  decide: Decide,
): { readonly rest: readonly Placed[]; readonly letterhead: Letterhead | null } {
  const found = findLetterhead(placed.map(({ block }) => block));
  const feet = placed.flatMap(({ block }, i) => (isPaperFoot(block) ? [i] : []));
  const gone = new Set(
    [...(found?.blocks ?? []), ...feet].filter((i) => {
      const one = placed[i];
      return one && decide('letterhead', `letterhead/${one.at}`, blockText(one.block), one.at, true);
    }),
  );
  const rest = placed.filter((_, i) => !gone.has(i));
  if (!found) return { rest, letterhead: null };
  const names = [...known, ...namesOfText(placed), found.organisation, found.superior].filter(
    (name) => name !== '',
  );
  const letterhead = {
    ...found,
    title: isCapitals(found.title) ? sentenceCase(found.title, names) : found.title,
  };
  return { rest, letterhead };
}

/**
 * Turns lines that are entirely in bold and followed by text into headings, if the decision about the line accepts it.
 * This is proposed only if the file has no headings numbered with digits.
 */
function withBoldHeadings(placed: readonly Placed[], decide: Decide): readonly Placed[] {
  const marks = placed.map(({ block }) =>
    block.kind === 'paragraph' ? paragraphMark(wordText(block)) : null,
  );
  const hasSections =
    marks.some((mark) => mark?.kind === 'part' || mark?.kind === 'roman') ||
    placed.some(({ block }) => block.kind === 'paragraph' && block.heading === 1);
  const hasHeadings = marks.some((mark) => mark?.kind === 'arabic');
  const isBold = ({ block }: Placed, i: number) =>
    block.kind === 'paragraph' && !marks[i] && isBoldHeading(block) && followsText(placed, i);
  const bold = placed.map(isBold);
  const isCapital = (i: number) => isCapitals(blockText(placed[i]?.block));
  const hasBoldCapitals = bold.some((isBoldLine, i) => isBoldLine && isCapital(i));
  return placed.map(({ block, at }, i) => {
    if (!bold[i] || block.kind !== 'paragraph') return { block, at };
    const isUntitledPart = marks[i - 1]?.kind === 'part' && marks[i - 1]?.rest === '';
    if (isUntitledPart) return { block, at };
    const heading = hasSections || (hasBoldCapitals && !isCapital(i)) ? 2 : 1;
    const taken = decide('boldHeadings', `boldHeadings/${at}`, wordText(block), at, !hasHeadings);
    return taken ? { at, block: { ...block, heading: heading as 1 | 2 } } : { block, at };
  });
}

function isBoldHeading(block: WordParagraph): boolean {
  const text = wordText(block);
  if (block.heading !== null || block.bullet || text.length < 3 || text.length > MAX_BOLD_HEADING)
    return false;
  if (/[.;:,…!?]$/.test(text) || !/\p{L}{2}/u.test(text)) return false;
  return block.texts.every(({ text: own, bold }) => bold || own.trim() === '');
}

/**
 * Whether the line is followed by text that is not a bold line; or the line is in capitals and is followed by a bold
 * line that is not. Neither is so for a line of a title or a signature.
 */
function followsText(placed: readonly Placed[], i: number): boolean {
  let at = i + 1;
  while (at < placed.length && isBlank(placed[at]?.block)) at += 1;
  const next = placed[at];
  if (!next) return false;
  if (next.block.kind === 'table' || !isBoldHeading(next.block)) return true;
  return isCapitals(blockText(placed[i]?.block)) && !isCapitals(wordText(next.block));
}

function isBlank(block: WordBlock | undefined): boolean {
  return block?.kind === 'paragraph' && wordText(block) === '';
}

/** Converts headings in capitals to running text, if the decision about the heading accepts it. */
function inHeadingCase(
  placed: readonly Placed[],
  known: readonly string[],
  decide: Decide,
): readonly Placed[] {
  let toSentenceCase: ((text: string) => string) | null = null;
  let isAfterPart = false;
  return placed.map(({ block, at }) => {
    if (block.kind !== 'paragraph') return { block, at };
    const text = wordText(block).normalize('NFC');
    if (text === '') return { block, at };
    const mark = paragraphMark(text);
    const isTitleOfPart = isAfterPart && !mark;
    isAfterPart = mark?.kind === 'part' && mark.rest === '';
    const isHeading =
      block.heading !== null ||
      isTitleOfPart ||
      ['part', 'roman', 'arabic', 'letter'].includes(mark?.kind ?? '');
    const title = mark?.rest ?? text;
    if (!isHeading || title.length > MAX_TEXT || !isCapitals(title)) return { block, at };
    toSentenceCase ??= sentenceCaser([...known, ...namesOfText(placed)]);
    const running = toSentenceCase(title);
    if (running === title || !decide('capitals', `capitals/${at}`, `${title} → ${running}`, at, true))
      return { block, at };
    const look = block.texts.find((one) => one.text.trim() !== '');
    const whole = `${text.slice(0, text.length - title.length)}${running}`;
    return { at, block: { ...block, texts: [{ ...look, text: whole }] } };
  });
}

/** For each block of the file, its part and the last heading up to and including the block. */
function placesOf(count: number, placed: readonly Placed[]): readonly string[] {
  const places: string[] = [];
  let part = '';
  let heading = '';
  for (const { block, at } of placed) {
    while (places.length < at) places.push(place(part, heading));
    const text = block.kind === 'paragraph' ? wordText(block) : '';
    const mark = text === '' ? null : paragraphMark(text);
    if (mark?.kind === 'part') {
      part = mark.label;
      heading = '';
    } else if (
      mark?.kind === 'roman' ||
      (block.kind === 'paragraph' && block.heading !== null && text !== '')
    )
      heading = text.slice(0, 80);
    if (places.length === at) places.push(place(part, heading));
  }
  while (places.length < count) places.push(place(part, heading));
  return places;
}

function place(part: string, heading: string): string {
  return [part, heading].filter((one) => one !== '').join(', ');
}

function blockText(block: WordBlock | undefined): string {
  if (!block) return '';
  if (block.kind === 'paragraph') return wordText(block);
  return block.rows
    .flat()
    .flatMap(({ paragraphs }) => paragraphs.map(wordText))
    .filter((text) => text !== '')
    .join(' / ');
}

function short(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}
