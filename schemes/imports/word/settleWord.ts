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

/** Decisions by the key of one note, or by a kind for all notes of it: taken or not. The one of a note comes first. */
export type WordDecisions = Readonly<Record<string, boolean>>;

/** A note with its place in the file and the decision about it. */
export interface SettledNote {
  readonly key: string;
  readonly what: WordNoteKind;
  readonly text: string;
  /** The heading above it in the file; empty before the first. */
  readonly place: string;
  readonly isTaken: boolean;
  /** Whether a person may decide otherwise. */
  readonly isChoice: boolean;
}

/** A Word file after the decisions: what is imported, and every note with its decision. */
export interface SettledWord {
  readonly blocks: readonly WordBlock[];
  readonly notes: readonly SettledNote[];
  /** What comes above the text; null where there is nothing. Lines that are taken as such are not in `blocks`. */
  readonly letterhead: Letterhead | null;
}

/** What is known of the scheme, for names in headings. */
export interface SettleContext {
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
 * Applies decisions to a Word file. Whatever is left out, converted or guessed has a note, with the proposal of the
 * reader as long as nobody decides otherwise; the keys of notes do not depend on the decisions.
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
  const kept = (own: readonly number[] | undefined) => (own ?? []).every((note) => isTaken[note] !== false);

  const proposed = (own: readonly number[] | undefined) =>
    (own ?? []).every((note) => file.notes[note]?.isTaken !== false);
  for (const { at, text } of changedPoints(file.blocks, (own) => kept(own) !== proposed(own)))
    decide('keptNumbers', `keptNumbers/${at}`, text, at, true);
  let placed: readonly Placed[] = applied(file.blocks, kept);
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

/** The blocks without what is left out, with numbers in their texts, and paragraphs joined whose end is left out. */
function applied(
  blocks: readonly WordBlock[],
  kept: (notes: readonly number[] | undefined) => boolean,
): readonly Placed[] {
  const out: Placed[] = [];
  /** Texts whose end is left out, by the index of the paragraph that goes on with them. */
  const waiting = new Map<number, readonly WordText[]>();
  for (const [at, block] of blocks.entries()) {
    if (!kept(block.notes)) continue;
    if (block.kind === 'table') {
      const rows = keptRows(block.rows, kept).map((row) =>
        row.map((cell) => ({ ...cell, paragraphs: joinedParagraphs(cell.paragraphs, kept) })),
      );
      if (rows.length > 0) out.push({ at, block: { kind: 'table', rows } });
      continue;
    }
    const texts = [...(waiting.get(at) ?? []), ...block.texts.filter(({ notes }) => kept(notes)).map(bare)];
    const next = kept(block.endNotes) ? null : nextParagraph(blocks, at, kept);
    if (next !== null) {
      waiting.set(next, texts);
      continue;
    }
    out.push({ at, block: labelled({ ...block, texts }) });
  }
  return out;
}

/**
 * Paragraphs that are there or gone against the proposal, with the next automatic number, which was counted as the
 * proposal says. None where no number follows.
 */
function changedPoints(
  blocks: readonly WordBlock[],
  isOther: (notes: readonly number[] | undefined) => boolean,
): readonly { readonly at: number; readonly text: string }[] {
  const out: { at: number; text: string }[] = [];
  let next: string | null = null;
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph') continue;
    if (next !== null && isOther(block.endNotes)) out.push({ at, text: next });
    if (block.label !== undefined) next = `${block.label} ${wordText(block)}`;
  }
  return out.reverse();
}

/**
 * The paragraph that goes on with one whose end is left out: the next that is kept and is in the same surroundings,
 * so not one of a text box. Null where a table or nothing follows.
 */
function nextParagraph(
  blocks: readonly WordBlock[],
  at: number,
  kept: (notes: readonly number[] | undefined) => boolean,
): number | null {
  const around = (blocks[at]?.notes ?? []).join();
  for (let index = at + 1; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || !kept(block.notes)) continue;
    if ((block.notes ?? []).join() !== around) continue;
    return block.kind === 'paragraph' ? index : null;
  }
  return null;
}

function joinedParagraphs(
  paragraphs: readonly WordParagraph[],
  kept: (notes: readonly number[] | undefined) => boolean,
): readonly WordParagraph[] {
  return applied(paragraphs, kept).flatMap(({ block }) => (block.kind === 'paragraph' ? [block] : []));
}

function bare({ notes: _, ...text }: WordText): WordText {
  return text;
}

/** Writes the automatic number of a paragraph into its text. Bullets stay beside it. */
function labelled({ label, notes: _, endNotes: _end, ...block }: WordParagraph): WordParagraph {
  if (label === undefined) return block;
  return { ...block, texts: [{ text: `${label} ` }, ...block.texts] };
}

/** Texts of old fonts in Unicode, each paragraph after a decision. */
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

/** Runs of one look as one: letters of VNI are in pairs, which a change of language can cut. */
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

/** The old font of a text: that its letters fit, or that it names where they fit none. */
function oldFontOf({ text, font }: WordText): OldFont | null {
  const verdict = fontOfText(text, font);
  if (verdict === 'tcvn3' || verdict === 'vni') return verdict;
  const named = oldFontNamed(font);
  if (verdict === 'unclear') return named;
  // A font of capitals draws them for small letters that are the same in every encoding.
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

/** Names as the text writes them. */
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

/** Lines in bold alone as headings, where a paper has no other headings of their kind. */
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
  const someCapital = bold.some((is, i) => is && isCapital(i));
  return placed.map(({ block, at }, i) => {
    if (!bold[i] || block.kind !== 'paragraph') return { block, at };
    const isUntitledPart = marks[i - 1]?.kind === 'part' && marks[i - 1]?.rest === '';
    if (isUntitledPart) return { block, at };
    const heading = hasSections || (someCapital && !isCapital(i)) ? 2 : 1;
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

/** Whether text follows that is not bold: lines of a title or of a signature have none. */
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

/** Headings in capitals in the case of running text. */
function inHeadingCase(
  placed: readonly Placed[],
  known: readonly string[],
  decide: Decide,
): readonly Placed[] {
  let written: ((text: string) => string) | null = null;
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
    written ??= sentenceCaser([...known, ...namesOfText(placed)]);
    const running = written(title);
    if (running === title || !decide('capitals', `capitals/${at}`, `${title} → ${running}`, at, true))
      return { block, at };
    const look = block.texts.find((one) => one.text.trim() !== '');
    const whole = `${text.slice(0, text.length - title.length)}${running}`;
    return { at, block: { ...block, texts: [{ ...look, text: whole }] } };
  });
}

/** For each block of the file the heading above it, itself included. */
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
