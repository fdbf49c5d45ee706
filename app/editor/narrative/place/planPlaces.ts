import { matchLetters } from './matchLetters';
import type { Piece, Pieces, Spot } from './readPieces';

/**
 * A run of letters of this person (“I” in this file) that moves. `from` and `to` are positions in the old document;
 * `now` and `target` are positions in the new document.
 */
export interface Move {
  readonly from: number;
  readonly to: number;
  /** Where the run is; null: it was removed with the block that it was typed into. */
  readonly now: number | null;
  readonly target: number;
}

/**
 * The new place of a position in the old document: either a position in the new document, or the place after the given
 * number of letters of a move.
 */
export type Place = { readonly pos: number } | { readonly move: number; readonly letters: number };

/** How to restore my letters and positions after another person changed blocks. */
export interface PlacePlan {
  readonly moves: readonly Move[];
  /** Positions of letters that I had deleted and that the other person's copy restored. */
  readonly broughtBack: readonly number[];
  place(pos: number): Place | null;
}

interface Letter {
  readonly text: string;
  readonly before: Spot | null;
  readonly after: Spot | null;
  /** The recent edit in which I typed it; null for every other letter. */
  readonly typed: number | null;
  /** The recent edit in which I deleted it; null for every other letter. */
  readonly erased: number | null;
}

interface OldLetter extends Letter {
  readonly before: Spot;
}

/** A run of my letters in one block of the old document, as indexes `from` up to, not including, `to`. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Plans where each letter of the old document goes after another person split, joined, wrapped or renamed blocks. For
 * that, the binding copies text into new blocks. Letters that I typed and the other person had not received are not in
 * the copy: they stay in the old block or are removed with it. The plan finds the copy by its letters and puts my
 * letters back between their old neighbours. Null: the copy was not found.
 */
export function planPlaces(
  { pieces, blocksBefore, blocksAfter }: Pieces,
  typedBy: (client: number, clock: number) => number | null,
): PlacePlan | null {
  const letters = pieces.flatMap((piece) => lettersOf(piece, typedBy));
  const lettersBefore = letters.filter((letter): letter is OldLetter => letter.before !== null);
  /** The letters that the old document showed. */
  const old = lettersBefore.filter(({ erased }) => erased === null);
  /** My letters that stayed in their block although a neighbour was moved away: they were torn off. */
  const torn = new Set(
    runs(old, (i) => isHere(old[i]) && old[i]?.typed != null)
      .filter(({ from, to }) => isTorn(old, from - 1, from) || isTorn(old, to, from))
      .flatMap(({ from, to }) => old.slice(from, to)),
  );
  const gone = lettersBefore.filter(
    (letter, i) => !isHere(letter) && (letter.erased === null || isTornOff(lettersBefore, i)),
  );
  const copies = letters.filter(({ before, after }) => before === null && after !== null);
  const seen = lastSeen(gone, copies);
  /** The letters that the copy contains: the other person had received them. */
  const copied = gone.filter((letter) => wasSeen(letter, seen));
  const notCopied = new Set(gone.filter(({ typed }) => (typed ?? 0) > seen));
  const copyOf = matchLetters(
    copied.map(({ text }) => text),
    copies.map(({ text }) => text),
  );
  if (!copyOf) return null;

  /** Where each letter of the old document is in the new one. */
  const spots = new Map(copied.map((letter, i) => [letter, copies[copyOf[i] ?? -1]?.after ?? null]));
  for (const letter of old) if (letter.after && !torn.has(letter)) spots.set(letter, letter.after);
  const spotOf = (i: number): Spot | null => {
    const letter = old[i];
    return (letter && spots.get(letter)) ?? null;
  };
  const sameBlock = (i: number, j: number) =>
    old[i] !== undefined && old[i]?.before.block === old[j]?.before.block;
  const leftOf = (i: number): number | null => {
    for (let j = i; sameBlock(j, i); j -= 1) if (spotOf(j)) return j;
    return null;
  };
  const rightOf = (i: number): number | null => {
    for (let j = i; sameBlock(j, i); j += 1) if (spotOf(j)) return j;
    return null;
  };

  /** A position in the new document for a block of the old one that has no letter left. */
  const posOfEmptyBlock = (block: number): number | null => {
    const last = old.findLastIndex(({ before }, i) => before.block < block && spotOf(i) !== null);
    const spot = last < 0 ? null : spotOf(last);
    const steps = block - (old[last]?.before.block ?? 0);
    const start = spot ? blocksAfter[spot.block + steps] : blocksAfter[block];
    const taken = letters.some(({ after }) => after?.block === (spot ? spot.block + steps : block));
    if (start !== undefined && !taken) return start;
    return spot ? spot.pos + 1 : null;
  };

  /** The position in the new document for a run: after its left neighbour, else before its right one. */
  const targetOf = ({ from, to }: Run): number | null => {
    const left = sameBlock(from - 1, from) ? leftOf(from - 1) : null;
    if (left !== null) return (spotOf(left)?.pos ?? 0) + 1;
    const right = sameBlock(to, from) ? rightOf(to) : null;
    if (right !== null) return spotOf(right)?.pos ?? null;
    const block = old[from]?.before.block ?? 0;
    const alone = !sameBlock(from - 1, from) && !sameBlock(to, from);
    return alone ? posOfEmptyBlock(block) : null;
  };

  /** Whether a run that did not move is still between its neighbours. */
  const isInPlace = ({ from, to }: Run): boolean => {
    const now = old[from]?.after;
    if (!now) return false;
    const left = sameBlock(from - 1, from) ? leftOf(from - 1) : null;
    const right = sameBlock(to, from) ? rightOf(to) : null;
    const [a, b] = [left === null ? null : spotOf(left), right === null ? null : spotOf(right)];
    return (!a || a.pos < now.pos) && (!b || b.pos > now.pos);
  };

  const moves: Move[] = [];
  const isLost = (i: number) => {
    const letter = old[i];
    return letter !== undefined && (torn.has(letter) || notCopied.has(letter));
  };
  for (const run of runs(old, isLost)) {
    for (const part of parts(run, (i) => torn.has(old[i] as OldLetter))) {
      if (isInPlace(part)) continue;
      const target = targetOf(run);
      const [first, last] = [old[part.from], old[part.to - 1]];
      if (target === null || !first || !last || !isWhole(first, last)) continue;
      const now = first.after?.pos ?? null;
      moves.push({ from: first.before.pos, to: last.before.pos + 1, now, target });
    }
  }
  const broughtBack = copied.flatMap((letter) => {
    const spot = letter.erased === null ? null : spots.get(letter);
    return spot ? [spot.pos] : [];
  });
  const moveOf = (letter: OldLetter) =>
    moves.findIndex(({ from, to }) => letter.before.pos >= from && letter.before.pos < to);

  /** The place right after a letter. */
  const placeBehind = (i: number): Place | null => {
    const letter = old[i];
    if (!letter) return null;
    const move = moveOf(letter);
    const moved = moves[move];
    if (moved) return { move, letters: letter.before.pos - moved.from + 1 };
    const spot = spotOf(i) ?? letter.after;
    return spot ? { pos: spot.pos + 1 } : null;
  };

  const place = (pos: number): Place | null => {
    const block = blocksBefore.findLastIndex((start) => start <= pos);
    if (block < 0) return null;
    const inBlock = (letter: OldLetter | undefined) => letter?.before.block === block;
    const next = old.findIndex(({ before }) => before.pos >= pos);
    const at = next < 0 ? old.length : next;
    for (let i = at - 1; inBlock(old[i]); i -= 1) {
      const found = placeBehind(i);
      if (found) return found;
    }
    for (let i = at; inBlock(old[i]); i += 1) {
      const spot = spotOf(i) ?? old[i]?.after;
      if (spot) return { pos: spot.pos };
    }
    if (inBlock(old[at - 1]) || inBlock(old[at])) return null;
    const empty = posOfEmptyBlock(block);
    return empty === null ? null : { pos: empty };
  };
  return { moves, broughtBack, place };
}

function lettersOf(
  { client, text, clock, before, after, erased }: Piece,
  typedBy: (client: number, clock: number) => number | null,
): Letter[] {
  const at = (spot: Spot | null, i: number) => spot && { pos: spot.pos + i, block: spot.block };
  return text.split('').map((one, i) => ({
    text: one,
    before: at(before, i),
    after: at(after, i),
    typed: typedBy(client, clock + i),
    erased: erased ?? null,
  }));
}

/** Whether a letter was in the text of a person who had received my edits up to `seen`. */
function wasSeen({ typed, erased }: Letter, seen: number): boolean {
  return (typed === null || typed <= seen) && (erased === null || erased > seen);
}

/**
 * The last of my edits that the other person had received before copying. It is the edit after which the removed
 * letters are most like the copied ones.
 */
function lastSeen(gone: readonly OldLetter[], copies: readonly Letter[]): number {
  const edits = new Set(gone.flatMap(({ typed, erased }) => [typed ?? 0, erased ?? 0]));
  const copied = copies.map(({ text }) => text).join('');
  let best = { differences: Number.POSITIVE_INFINITY, seen: Number.POSITIVE_INFINITY };
  for (const seen of [0, ...edits].sort((a, b) => b - a)) {
    const text = gone.flatMap((letter) => (wasSeen(letter, seen) ? [letter.text] : [])).join('');
    const differences = difference(text, copied);
    if (differences < best.differences) best = { differences, seen };
    if (best.differences === 0) break;
  }
  return best.seen;
}

/**
 * Whether a letter that I deleted was torn off: a neighbour was moved away on at least one side, or it has no
 * neighbours in its block.
 */
function isTornOff(lettersBefore: readonly OldLetter[], i: number): boolean {
  const block = lettersBefore[i]?.before.block;
  const near = (step: number) => {
    for (let j = i + step; lettersBefore[j]?.before.block === block; j += step)
      if (lettersBefore[j]?.erased === null) return lettersBefore[j];
    return undefined;
  };
  const [left, right] = [near(-1), near(1)];
  if (!left && !right) return true;
  return (left !== undefined && !isHere(left)) || (right !== undefined && !isHere(right));
}

/** The number of letters, in both texts together, between the common beginning and the common end of two texts. */
function difference(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return a.length + b.length - 2 * (head + tail);
}

/** Whether no letter of another person is between the first and the last letter of a run. */
function isWhole(first: OldLetter, last: OldLetter): boolean {
  if (!first.after || !last.after) return true;
  return last.after.pos - first.after.pos === last.before.pos - first.before.pos;
}

function isHere(letter: Letter | undefined): boolean {
  return letter?.after != null;
}

/** Whether the letter at `i` is in the same block as the letter at `of`, and was moved away. */
function isTorn(old: readonly OldLetter[], i: number, of: number): boolean {
  const neighbour = old[i];
  return neighbour !== undefined && neighbour.before.block === old[of]?.before.block && !isHere(neighbour);
}

/** Runs of neighbouring letters in one block for which `is` returns true. */
function runs(old: readonly OldLetter[], is: (i: number) => boolean): readonly Run[] {
  const found: { from: number; to: number }[] = [];
  for (let i = 0; i < old.length; i += 1) {
    if (!is(i)) continue;
    const last = found.at(-1);
    const joins = last?.to === i && old[i - 1]?.before.block === old[i]?.before.block;
    if (last && joins) last.to = i + 1;
    else found.push({ from: i, to: i + 1 });
  }
  return found;
}

/** Splits a run wherever the result of `by` changes. */
function parts({ from, to }: Run, by: (i: number) => boolean): readonly Run[] {
  const found: { from: number; to: number }[] = [];
  for (let i = from; i < to; i += 1) {
    const last = found.at(-1);
    if (last && by(i) === by(last.from)) last.to = i + 1;
    else found.push({ from: i, to: i + 1 });
  }
  return found;
}
