import type { Finding } from '../../model/findings/finding';

/** Findings as a reader without the right to tallies may see them: of the five steps only that there is a finding. */
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
