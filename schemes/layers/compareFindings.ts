import type { Finding } from '../model/findings/finding';
import { findingKey } from '../model/findings/findingKey';

/** How the findings of one scheme change when it is judged by other rules. */
export interface FindingChanges {
  readonly added: readonly Finding[];
  readonly removed: readonly Finding[];
  /** The same rule at the same place with other numbers, another sentence or another severity. */
  readonly changed: readonly { readonly before: Finding; readonly after: Finding }[];
  /** How many stay as they are. */
  readonly same: number;
}

/**
 * Pairs the findings of two assessments of one scheme: by their whole key, then by rule, sentence and place, then by
 * rule and place. A finding without a partner is added or removed.
 */
export function compareFindings(before: readonly Finding[], after: readonly Finding[]): FindingChanges {
  let removed = before;
  let added = after;
  const pairs: { before: Finding; after: Finding }[] = [];
  let same = 0;
  for (const [i, name] of NAMES.entries()) {
    const left = take(added, name);
    const unpaired: Finding[] = [];
    for (const old of removed) {
      const next = left.get(name(old))?.shift();
      if (!next) unpaired.push(old);
      else if (i === 0) same++;
      else pairs.push({ before: old, after: next });
    }
    removed = unpaired;
    const rest = new Set([...left.values()].flat());
    added = added.filter((finding) => rest.has(finding));
  }
  return { added, removed, changed: pairs, same };
}

const place = ({ at: { section, table, row, column, fact } }: Finding) =>
  [section, table, row, column, fact].join('|');

const NAMES: readonly ((finding: Finding) => string)[] = [
  (finding) => `${finding.severity}|${findingKey(finding)}`,
  (finding) => `${finding.rule}|${finding.code}|${place(finding)}`,
  (finding) => `${finding.rule}|${place(finding)}`,
];

function take(findings: readonly Finding[], name: (finding: Finding) => string): Map<string, Finding[]> {
  const named = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = name(finding);
    named.set(key, [...(named.get(key) ?? []), finding]);
  }
  return named;
}
