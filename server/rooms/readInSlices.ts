import { setImmediate as others } from 'node:timers/promises';
import { readAhead } from '@schemes/doc/readAhead';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { watchTypes } from '@schemes/doc/TypeMemo';
import type { Snapshot } from '@schemes/model/snapshot';
import type * as Y from 'yjs';

/** Rows read without a pause: 1 to 2 ms of a roster. */
const SLICE = 80;

/**
 * The scheme of a document at one moment, read a little at a time: a roster of 2,000 people is tens of milliseconds,
 * in which nobody's keystroke would go out. Null where the document is not a scheme of this layout.
 */
export async function readInSlices(doc: Y.Doc): Promise<Snapshot | null> {
  const { memo, stop } = watchTypes(doc);
  try {
    for (const _ of readAhead(doc, memo, SLICE)) await others();
    return readSnapshot(doc, memo);
  } finally {
    stop();
  }
}
