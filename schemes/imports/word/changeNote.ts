import type { SettledNote, WordDecisions } from './settleWord';
import type { CHANGED_NOTES } from './wordFile';
import type { ChangedMark } from './wordNarrative';

/** A note about something that is taken in another form; there is nothing to decide. */
export function changeNote(what: (typeof CHANGED_NOTES)[number], text: string, place: string): SettledNote {
  return { key: `${what}/${place}/${text}`, what, text, place, isTaken: true, isChoice: false };
}

/** `2. → 1- Title`. */
export function markText({ from, to, text }: ChangedMark): string {
  return `${from === '' ? '—' : from} → ${to} ${text.slice(0, 120)}`;
}

/** A note that a table of the file is read as a table of the scheme, with the decision about it. */
export function tableNote(key: string, title: string, place: string, decisions: WordDecisions): SettledNote {
  const isTaken = decisions[key] ?? decisions['typedTables'] ?? true;
  return { key, what: 'typedTables', text: title, place, isTaken, isChoice: true };
}

/** Notes about the columns of a Word table that the table of the scheme does not have, with their texts. */
export function columnNotes(key: string, columns: readonly string[], place: string): readonly SettledNote[] {
  return columns.map((text, i) => ({
    key: `tableColumns/${key}/${i}`,
    what: 'tableColumns',
    text,
    place,
    isTaken: false,
    isChoice: false,
  }));
}
