import type { DoubtfulCell } from '@schemes/imports/sheets/importedRow';
import type { MessageKey } from '@schemes/messages/t';

/** Doubts of one kind, which are decided together. */
export interface DoubtGroup {
  readonly kind: DoubtKind;
  readonly doubts: readonly DoubtfulCell[];
}

/** What a doubt is about: the end of a message key below `imports.kind.`. */
export type DoubtKind = KeyEnd<MessageKey>;
type KeyEnd<Key> = Key extends `imports.kind.${infer End}` ? End : never;

/** Kinds of doubt for which a decision imports or skips the whole row; the others concern one cell. */
const OF_ROWS: ReadonlySet<DoubtKind> = new Set([
  'bareName',
  'twiceInFile',
  'nearBirth',
  'otherBirth',
  'sameCard',
]);
/** Guesses that change only invisible characters, so that there is nothing to decide. */
const UNDECIDED: ReadonlySet<DoubtKind> = new Set(['cleaned']);

/** Returns the kind of a doubt. */
export function doubtKind({ reason }: DoubtfulCell): DoubtKind {
  return reason.kind === 'guess' ? reason.guess : reason.kind;
}

/** Whether a doubt is decided for its row, for its cell, or not at all. */
export function decidedBy({ reason }: DoubtfulCell): 'row' | 'cell' | null {
  if (reason.kind === 'guess') return UNDECIDED.has(reason.guess) ? null : 'cell';
  return OF_ROWS.has(reason.kind) ? 'row' : null;
}

/** Groups doubts by kind. Texts that cannot be read come first. */
export function groupDoubts(doubts: readonly DoubtfulCell[]): readonly DoubtGroup[] {
  const groups = new Map<DoubtKind, DoubtfulCell[]>();
  for (const doubt of doubts) {
    const kind = doubtKind(doubt);
    const group = groups.get(kind);
    if (group) group.push(doubt);
    else groups.set(kind, [doubt]);
  }
  return [...groups]
    .map(([kind, all]) => ({ kind, doubts: all }))
    .sort((a, b) => Number(b.kind === 'problem') - Number(a.kind === 'problem'));
}
