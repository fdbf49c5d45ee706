import type { SettledNote } from './settleWord';
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
