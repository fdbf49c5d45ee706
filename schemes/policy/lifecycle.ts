import type { SectionState } from '../model/scheme/sectionStatus';
import type { Act } from './can';
import type { Refusal } from './Result';

/** The moves of a section: the states before and after, the right that the move needs, and whether it needs a reason. */
const MOVES = {
  submit: { from: ['drafting', 'returned'], to: 'submitted', act: 'section.submit', note: false },
  /** Writers withdraw their submission. */
  withdraw: { from: ['submitted'], to: 'drafting', act: 'section.submit', note: false },
  approve: { from: ['submitted'], to: 'approved', act: 'section.approve', note: false },
  return: { from: ['submitted'], to: 'returned', act: 'section.return', note: true },
  reopen: { from: ['approved'], to: 'drafting', act: 'section.reopen', note: true },
} as const satisfies Readonly<
  Record<string, { from: readonly SectionState[]; to: SectionState; act: Act; note: boolean }>
>;

/** A change of state that a person makes. */
export type Move = keyof typeof MOVES;
/** Every move. */
export const MOVE_NAMES = Object.keys(MOVES) as readonly Move[];
/** Longest reason, in UTF-16 units. */
export const MAX_NOTE = 2000;

/** The right a move needs. */
export function actOfMove(move: Move): Act {
  return MOVES[move].act;
}

/** Whether a move needs a reason. */
export function needsNote(move: Move): boolean {
  return MOVES[move].note;
}

/** The state after a move. */
export function stateAfter(move: Move): SectionState {
  return MOVES[move].to;
}

/** Why a section in this state cannot make the move with this note, or null. It does not check rights; `can()` does. */
export function checkMove(move: Move, state: SectionState, note: string): Refusal | null {
  const from: readonly SectionState[] = MOVES[move].from;
  if (!from.includes(state)) return { code: 'refusal.wrongState' };
  if (MOVES[move].note && note.trim() === '') return { code: 'refusal.noteMissing' };
  if (note.length > MAX_NOTE) return { code: 'refusal.noteTooLong', params: { max: MAX_NOTE } };
  return null;
}

/** Whether the content of a section may change in this state. */
export function isOpen(state: SectionState): boolean {
  return state !== 'approved';
}
