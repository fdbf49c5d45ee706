import { diffArrays } from 'diff';

/** More differences than this are no split or join of what was there. */
const MOST = 4000;

/**
 * Which letter of `after` each letter of `before` became; -1 for one that is gone. Null where the two have too little
 * in common to tell.
 */
export function keptLetters(before: readonly string[], after: readonly string[]): readonly number[] | null {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  const middle = diffArrays(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
    { maxEditLength: MOST },
  );
  if (!middle) return null;
  const kept: number[] = before.slice(0, head).map((_, i) => i);
  let at = head;
  for (const { added, removed, value } of middle) {
    if (removed) kept.push(...value.map(() => -1));
    else if (added) at += value.length;
    else for (const _ of value) kept.push(at++);
  }
  for (let i = 0; i < tail; i++) kept.push(at++);
  return kept;
}
