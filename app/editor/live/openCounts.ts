import type { Finding } from '@schemes/model/findings/finding';
import { findingKey } from '@schemes/model/findings/findingKey';
import type { Judged } from './findingsStore';

/** Counts the unwaived findings by severity, in one section or (null) in all. */
export function openCounts(
  { snapshot, verdicts }: Judged,
  section: string | null,
): { readonly mandatory: number; readonly target: number } {
  const waived = new Set(snapshot.waivers.map(({ finding }) => finding));
  const open = verdicts.findings.filter(
    (finding) => (section === null || finding.at.section === section) && !waived.has(findingKey(finding)),
  );
  const count = (severity: Finding['severity']) =>
    open.filter((finding) => finding.severity === severity).length;
  return { mandatory: count('mandatory'), target: count('target') };
}
