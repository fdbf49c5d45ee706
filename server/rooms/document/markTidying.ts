import { readNarrative } from '@schemes/doc/narrativeFragment';
import { contentDigest } from '@schemes/doc/sectionDigest';
import * as Y from 'yjs';

/**
 * Yjs clients delete surplus format marks from whatever text they receive, and send that on as an update of their
 * own: a viewer's client and one that reads a locked section do it too. Such an update is told by these two signs.
 */

/** Whether a transaction deleted format marks and nothing else. Asked from an `afterTransaction` listener. */
export function deletesMarksOnly(transaction: Y.Transaction): boolean {
  let only = true;
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
    only &&= struct instanceof Y.Item && struct.content instanceof Y.ContentFormat;
  });
  return only;
}

/** Whether two states of a document read the same in these roots, all of them narratives. */
export function readsTheSame(before: Y.Doc, after: Y.Doc, roots: readonly string[]): boolean {
  const digest = (doc: Y.Doc, root: string) => contentDigest(readNarrative(doc.getXmlFragment(root)));
  return roots.every(
    (root) => root.startsWith('n:') && before.share.has(root) && digest(before, root) === digest(after, root),
  );
}
