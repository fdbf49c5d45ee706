import { explanationKey } from '@schemes/model/findings/explanation';
import type { Finding } from '@schemes/model/findings/finding';
import { findingKey } from '@schemes/model/findings/findingKey';
import { asksExplanation } from '@schemes/rules/assessment/explained';

/** A finding with a key of its own in the list. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** Findings that say the same of several places: one rule, one sentence, one severity. */
export interface FindingGroup {
  readonly key: string;
  readonly findings: readonly KeyedFinding[];
}

/** From so many on, equal findings are one line that opens. */
const FOLDED_FROM = 3;

/**
 * Puts findings that say the same of different places together, where the first of them is. A finding that asks for an
 * explanation stays by itself, since somebody writes in it; so does one of the five steps, which leads to another page.
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
    together.length >= FOLDED_FROM
      ? [{ key, findings: together }]
      : together.map((one) => ({ key: one.key, findings: [one] })),
  );
}

/**
 * Gives each finding a unique key, also where two clauses have the same finding for one cell. A finding with an
 * explanation keeps its key while its numbers change, since somebody may be writing in it.
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
