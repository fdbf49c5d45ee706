import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { readUpdates } from '@server/rooms/document/readUpdates';
import type { SchemeInput } from './paperTask';

/** A scheme as the paper thread reads it. */
export interface ReadScheme {
  /** Without the records of the five steps: its digest is the scheme's version. */
  readonly plain: Snapshot;
  /** With the records: papers are composed from it. */
  readonly snapshot: Snapshot;
}

/** Reads a scheme from its updates. Throws where they are not a scheme of this layout. */
export function readScheme({ updates, steps }: SchemeInput): ReadScheme {
  const plain = readUpdates(updates);
  return { plain, snapshot: steps.length === 0 ? plain : { ...plain, steps } };
}
