import { contentDigest, sectionContent } from '../doc/sectionDigest';
import type { SectionSnapshot, Snapshot } from '../model/scheme/snapshot';

/**
 * The sections for which no final paper may leave: not approved, or with another content than was approved.
 * The digest is asked as well as the state, for a snapshot is a file that anybody can edit.
 */
export function notApproved(snapshot: Snapshot): readonly SectionSnapshot[] {
  return snapshot.sections.filter(
    ({ id, status }) =>
      status.state !== 'approved' || status.digest !== contentDigest(sectionContent(snapshot, id)),
  );
}
