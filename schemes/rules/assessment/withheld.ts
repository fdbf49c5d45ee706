import type { Finding } from '../../model/findings/finding';

/**
 * The findings for a reader who may not see tallies. One finding without details replaces all findings about the five steps;
 * it has the severity and the section of the first of them.
 */
export function withholdTallies(findings: readonly Finding[]): readonly Finding[] {
  const others = findings.filter(({ at }) => at.step === undefined);
  const first = findings.find(({ at }) => at.step !== undefined);
  if (!first) return findings;
  const { section } = first.at;
  const masked: Finding = {
    ...first,
    rule: 'ANY.STEP',
    code: 'steps.withheld',
    how: 'steps.withheld',
    params: {},
    at: { section },
    also: [],
    provisions: [],
    confidence: 'confirmed',
  };
  return [...others, masked];
}
