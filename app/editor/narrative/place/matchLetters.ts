// By itself: the other comparisons of the package are needed only after the first key.
import { diffArrays } from 'diff/lib/diff/array.js';

/** The most differences that are searched; a split or join of blocks has fewer. */
const MAX_DIFFERENCES = 4000;

/**
 * The index in `after` of each letter of `before`; -1 for a removed letter. Null if the two differ in more than
 * `MAX_DIFFERENCES` places.
 */
export function matchLetters(before: readonly string[], after: readonly string[]): readonly number[] | null {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  const middle = diffArrays(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
    { maxEditLength: MAX_DIFFERENCES },
  );
  if (!middle) return null;
  const indexes: number[] = before.slice(0, head).map((_, i) => i);
  let at = head;
  for (const { added, removed, value } of middle) {
    if (removed) indexes.push(...value.map(() => -1));
    else if (added) at += value.length;
    else for (const _ of value) indexes.push(at++);
  }
  for (let i = 0; i < tail; i++) indexes.push(at++);
  return indexes;
}
