import type { Finding } from '../model/findings/finding';
import { findingKey } from '../model/findings/findingKey';

/** What becomes of the findings of one scheme when it is judged by other rules. */
export interface FindingChanges {
  readonly come: readonly Finding[];
  readonly go: readonly Finding[];
  /** The same rule at the same place with other numbers, another sentence or another severity. */
  readonly change: readonly { readonly before: Finding; readonly after: Finding }[];
  /** How many stay as they are. */
  readonly same: number;
}

/**
 * Pairs the findings of two assessments of one scheme: by their whole key, then by rule, sentence and place, then by
 * rule and place. What finds no partner comes or goes.
 */
export function compareFindings(before: readonly Finding[], after: readonly Finding[]): FindingChanges {
  let go = before;
  let come = after;
  const pairs: { before: Finding; after: Finding }[] = [];
  let same = 0;
  for (const [i, name] of NAMES.entries()) {
    const left = take(come, name);
    const unpaired: Finding[] = [];
    for (const old of go) {
      const next = left.get(name(old))?.shift();
      if (!next) unpaired.push(old);
      else if (i === 0) same++;
      else pairs.push({ before: old, after: next });
    }
    go = unpaired;
    const rest = new Set([...left.values()].flat());
    come = come.filter((finding) => rest.has(finding));
  }
  return { come, go, change: pairs, same };
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
