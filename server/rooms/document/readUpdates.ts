import { readSnapshot } from '@schemes/doc/readSnapshot';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import * as Y from 'yjs';

/** Reads a scheme from all its updates. Throws when they are not a complete scheme of this layout. */
export function readUpdates(updates: readonly Uint8Array[]): Snapshot {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  const snapshot = readSnapshot(doc);
  doc.destroy();
  if (!snapshot) throw new Error('These updates are not a scheme of this layout');
  return snapshot;
}
