import type { Explanation } from '@schemes/model/findings/explanation';

/** An added, removed or changed explanation; null on the side that has none. */
export interface ExplanationChange {
  readonly one: Explanation;
  readonly before: string | null;
  readonly after: string | null;
}

/** Compares two versions of a section's explanations, by finding. */
export function explanationChanges(
  before: readonly Explanation[] = [],
  after: readonly Explanation[] = [],
): readonly ExplanationChange[] {
  const old = new Map(before.map((one) => [one.finding, one]));
  const now = new Map(after.map((one) => [one.finding, one]));
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((key): readonly ExplanationChange[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const one = is ?? was;
    if (!one || JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ one, before: was?.text ?? null, after: is?.text ?? null }];
  });
}
