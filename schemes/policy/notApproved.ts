import { contentDigest, sectionContent } from '../doc/sectionDigest';
import type { SectionSnapshot, Snapshot } from '../model/scheme/snapshot';

/**
 * The sections that prevent a final paper: those that are not approved or were changed after their approval. The digest is
 * compared as well as the state, because a snapshot file can be edited.
 */
export function notApproved(snapshot: Snapshot): readonly SectionSnapshot[] {
  return snapshot.sections.filter(
    ({ id, status }) =>
      status.state !== 'approved' || status.digest !== contentDigest(sectionContent(snapshot, id)),
  );
}
