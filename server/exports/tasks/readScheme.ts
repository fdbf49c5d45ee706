import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { readUpdates } from '@server/rooms/document/readUpdates';
import type { SchemeInput } from './paperTask';

/** A scheme as the paper thread reads it. */
export interface ReadScheme {
  /** The scheme without the records of the five steps. Its digest is the scheme's version. */
  readonly plain: Snapshot;
  /** The scheme with the records, for papers. */
  readonly snapshot: Snapshot;
}

/** Reads a scheme from its updates. Throws if they are not a scheme of this layout. */
export function readScheme({ updates, steps }: SchemeInput): ReadScheme {
  const plain = readUpdates(updates);
  return { plain, snapshot: steps.length === 0 ? plain : { ...plain, steps } };
}
