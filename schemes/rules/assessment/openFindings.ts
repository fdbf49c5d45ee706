import type { Finding } from '../../model/findings/finding';
import { findingKey } from '../../model/findings/findingKey';
import type { Snapshot } from '../../model/scheme/snapshot';

/** The mandatory findings without a waiver. */
export function openFindings(snapshot: Snapshot, findings: readonly Finding[]): readonly Finding[] {
  const waived = new Set(snapshot.waivers.map((waiver) => waiver.finding));
  return findings.filter((finding) => finding.severity === 'mandatory' && !waived.has(findingKey(finding)));
}

/** The open findings that point to a section. They prevent its approval. */
export function blockingFindings(
  snapshot: Snapshot,
  findings: readonly Finding[],
  sectionId: string,
): readonly Finding[] {
  return openFindings(snapshot, findings).filter((finding) => finding.at.section === sectionId);
}
