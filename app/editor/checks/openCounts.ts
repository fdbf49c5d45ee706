import type { Finding } from '@schemes/model/finding';
import { findingKey } from '@schemes/model/findingKey';
import type { Judged } from '../live/findingsStore';

/** Findings that stand, by severity, in one section or (null) in all. Waived ones are not counted. */
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
