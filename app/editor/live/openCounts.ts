import type { Finding } from '@schemes/model/findings/finding';
import { findingKey } from '@schemes/model/findings/findingKey';
import { isToFill } from '@schemes/rules/assessment/isToFill';
import type { Judged } from './findingsStore';

/**
 * Counts the unwaived findings by severity, in one section or (null) in all sections. Values that are only not entered
 * yet are counted separately.
 */
export function openCounts(
  { snapshot, verdicts }: Judged,
  section: string | null,
): { readonly mandatory: number; readonly target: number; readonly toFill: number } {
  const waived = new Set(snapshot.waivers.map(({ finding }) => finding));
  const open = verdicts.findings.filter(
    (finding) => (section === null || finding.at.section === section) && !waived.has(findingKey(finding)),
  );
  const faults = open.filter((finding) => !isToFill(snapshot, finding));
  const count = (severity: Finding['severity']) =>
    faults.filter((finding) => finding.severity === severity).length;
  return { mandatory: count('mandatory'), target: count('target'), toFill: open.length - faults.length };
}
