import { contentDigest, sectionContent } from '../doc/sectionDigest';
import type { SectionSnapshot, Snapshot } from '../model/scheme/snapshot';

/**
 * The sections that prevent a final paper: not approved, or changed since their approval. The digest is compared in
 * addition to the state, because anybody can edit a snapshot file.
 */
export function notApproved(snapshot: Snapshot): readonly SectionSnapshot[] {
  return snapshot.sections.filter(
    ({ id, status }) =>
      status.state !== 'approved' || status.digest !== contentDigest(sectionContent(snapshot, id)),
  );
}
