import type { Finding } from '../model/findings/finding';
import { findingKey } from '../model/findings/findingKey';

/** How the findings of one scheme change when it is judged by other rules. */
export interface FindingChanges {
  readonly added: readonly Finding[];
  readonly removed: readonly Finding[];
  /** The same rule at the same place with other numbers, another sentence or another severity. */
  readonly changed: readonly { readonly before: Finding; readonly after: Finding }[];
  /** Number of unchanged findings. */
  readonly same: number;
}

/**
 * Pairs the findings of two assessments of one scheme: first by severity and key, then by rule, code and place, then by rule
 * and place. A finding without a pair is added or removed.
 */
export function compareFindings(before: readonly Finding[], after: readonly Finding[]): FindingChanges {
  let removed = before;
  let added = after;
  const pairs: { before: Finding; after: Finding }[] = [];
  let same = 0;
  for (const [i, keyOf] of PAIRING_KEYS.entries()) {
    const candidates = groupedBy(added, keyOf);
    const unpaired: Finding[] = [];
    for (const old of removed) {
      const next = candidates.get(keyOf(old))?.shift();
      if (!next) unpaired.push(old);
      else if (i === 0) same++;
      else pairs.push({ before: old, after: next });
    }
    removed = unpaired;
    const rest = new Set([...candidates.values()].flat());
    added = added.filter((finding) => rest.has(finding));
  }
  return { added, removed, changed: pairs, same };
}

const place = ({ at: { section, table, row, column, fact } }: Finding) =>
  [section, table, row, column, fact].join('|');

/** The keys by which findings are paired, most exact first. */
const PAIRING_KEYS: readonly ((finding: Finding) => string)[] = [
  (finding) => `${finding.severity}|${findingKey(finding)}`,
  (finding) => `${finding.rule}|${finding.code}|${place(finding)}`,
  (finding) => `${finding.rule}|${place(finding)}`,
];

function groupedBy(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return groups;
}
