import type { SettledNote, WordDecisions } from './settleWord';
import type { CHANGED_NOTES } from './wordFile';
import type { ChangedMark } from './wordNarrative';

/** A note about something that is imported in a changed form. The user cannot decide about it. */
export function changeNote(what: (typeof CHANGED_NOTES)[number], text: string, place: string): SettledNote {
  return { key: `${what}/${place}/${text}`, what, text, place, isTaken: true, isChoice: false };
}

/** A changed mark as the user sees it: `2. → 1- Title`, with `—` for a missing mark. */
export function markText({ from, to, text }: ChangedMark): string {
  return `${from === '' ? '—' : from} → ${to} ${text.slice(0, 120)}`;
}

/** A note that a table of the file is imported as a table of the scheme, unless a decision leaves it in the text. */
export function tableNote(key: string, title: string, place: string, decisions: WordDecisions): SettledNote {
  const isTaken = decisions[key] ?? decisions['typedTables'] ?? true;
  return { key, what: 'typedTables', text: title, place, isTaken, isChoice: true };
}

/** One note for each omitted column of a Word table. `columns`: their texts. */
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
