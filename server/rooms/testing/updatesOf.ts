import { writeSnapshot } from '@schemes/doc/writeSnapshot';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import * as Y from 'yjs';

/** A document with the content of a snapshot, as updates like those that `Room.updates` returns. */
export function updatesOf(snapshot: Snapshot): readonly Uint8Array[] {
  const doc = new Y.Doc();
  writeSnapshot(doc, snapshot);
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return [update];
}
