import { explanationKey } from '@schemes/model/findings/explanation';
import type { Finding } from '@schemes/model/findings/finding';
import { findingKey } from '@schemes/model/findings/findingKey';
import { asksExplanation } from '@schemes/rules/assessment/explained';

/** A finding with a key that is unique in the list. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** Equal findings of several places (the same rule, sentence and severity), or a single finding. */
export interface FindingGroup {
  readonly key: string;
  readonly findings: readonly KeyedFinding[];
}

/** The least number of equal findings that are shown as one line. */
const LEAST_GROUPED = 3;

/**
 * Groups equal findings of different places, at the position of the first; fewer than `LEAST_GROUPED` stay single. Two
 * kinds of findings are never grouped: those that ask for an explanation, because somebody writes in them, and those of
 * the five steps, which link to another page.
 */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, KeyedFinding[]>();
  for (const keyed of keyedFindings(findings)) {
    const { severity, rule, code, at } = keyed.finding;
    const isAlone = asksExplanation(keyed.finding) || at.step !== undefined;
    const group = isAlone ? keyed.key : [severity, rule, code].join('|');
    const together = groups.get(group);
    if (together) together.push(keyed);
    else groups.set(group, [keyed]);
  }
  return [...groups].flatMap(([key, together]): readonly FindingGroup[] =>
    together.length >= LEAST_GROUPED
      ? [{ key, findings: together }]
      : together.map((one) => ({ key: one.key, findings: [one] })),
  );
}

/**
 * Gives each finding a unique key, even if two clauses have the same finding for one cell. A finding with an
 * explanation keeps its key while its numbers change, because somebody may be writing in it.
 */
export function keyedFindings(findings: readonly Finding[]): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = asksExplanation(finding) ? explanationKey(finding) : findingKey(finding);
    const n = seen.get(base) ?? 0;
    seen.set(base, n + 1);
    return { key: `${base}|${n}`, finding };
  });
}
