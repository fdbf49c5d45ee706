import { diffArrays } from 'diff';

/** A split or join has fewer differences than this. */
const MAX_DIFFERENCES = 4000;

/**
 * The index in `after` of each letter of `before`; -1 for a removed letter. Null where the two have too little in common.
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
