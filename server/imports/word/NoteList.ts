import type { WordNote, WordNoteKind } from '@schemes/imports/word/wordFile';
import type { Line } from './Line';

/** Greatest length of a note's text. */
const MAX_NOTE = 200;

/**
 * The notes of a Word file, about everything that is not imported or is changed by the import. Texts refer to them by
 * their index.
 */
export class NoteList {
  readonly all: WordNote[] = [];
  /** Index of the block of the body that is being read. */
  at = 0;

  /**
   * Adds a note and returns its index. `isTaken`: whether the note is accepted, so that the text is imported, unless a
   * person decides otherwise.
   */
  add(what: WordNoteKind, text: string, isTaken: boolean): number {
    this.all.push({ what, text: short(text), block: this.at, isTaken });
    return this.all.length - 1;
  }

  /** Like `add`, but extends the note about the text before in the line if that note is of the same kind. */
  addJoined(what: WordNoteKind, text: string, isTaken: boolean, line: Line): number {
    const before = line.last?.what === what ? this.all[line.last.note] : undefined;
    if (!before || !line.last) return this.add(what, text, isTaken);
    this.all[line.last.note] = { ...before, text: short(before.text + text) };
    return line.last.note;
  }
}

function short(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return plain.length > MAX_NOTE ? `${plain.slice(0, MAX_NOTE - 1)}…` : plain;
}
