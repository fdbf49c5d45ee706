import { readNarrative } from '@schemes/doc/narrativeFragment';
import { contentDigest } from '@schemes/doc/sectionDigest';
import * as Y from 'yjs';

/**
 * Yjs clients delete surplus format marks from all text they receive and send the deletion as a separate update. This
 * also happens for a viewer's client, and for a client that reads a locked section. These functions recognise such an
 * update.
 */

/**
 * Whether everything that a transaction deleted is a format mark; true if it deleted nothing. Ignores what the
 * transaction inserted. Call it from an `afterTransaction` listener.
 */
export function deletesMarksOnly(transaction: Y.Transaction): boolean {
  let isMarksOnly = true;
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
    isMarksOnly &&= struct instanceof Y.Item && struct.content instanceof Y.ContentFormat;
  });
  return isMarksOnly;
}

/** Whether all these roots are narratives that `before` has, with the same content in both documents. */
export function haveSameNarratives(before: Y.Doc, after: Y.Doc, roots: readonly string[]): boolean {
  const digest = (doc: Y.Doc, root: string) => contentDigest(readNarrative(doc.getXmlFragment(root)));
  return roots.every(
    (root) => root.startsWith('n:') && before.share.has(root) && digest(before, root) === digest(after, root),
  );
}
