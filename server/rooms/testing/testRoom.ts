import { EDITION } from '@schemes/clauses/edition';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { type DocumentEncoder, encodeHere } from '@server/rooms/document/DocumentEncoder';
import type { Growth } from '@server/rooms/room/Compaction';
import { Room } from '@server/rooms/room/Room';
import { createStored } from '@server/rooms/schemes/createStored';
import { type ManualClock, manualClock } from '@server/runtime/testing/manualClock';
import type { SchemeStore } from '@server/store/scheme/SchemeStore';
import { memorySchemeStores } from '@server/store/scheme/schemeStores';
import { communeSample } from '@templates/schemes/sample/communeSample';
import { DUNG, ORGANISATION } from './people';

/** A room on a memory store, with its clock and the faults it reported. */
export interface TestRoom {
  readonly room: Room;
  readonly store: SchemeStore;
  readonly clock: ManualClock;
  readonly faults: unknown[];
  /** Loads another room from the same store, as after a restart. */
  again(): Promise<Room>;
}

/** Loads a room with a stored scheme: by default the commune sample, which has no open findings. */
export async function testRoom(
  given: {
    readonly snapshot?: Snapshot;
    readonly wrap?: (store: SchemeStore) => SchemeStore;
    readonly compactAfter?: Growth | undefined;
    readonly encoder?: DocumentEncoder;
  } = {},
): Promise<TestRoom> {
  const clock = manualClock();
  const store = memorySchemeStores()('de-an');
  const problem = await createStored(store, given.snapshot ?? communeSample(EDITION), DUNG, clock);
  if (problem) throw new Error(JSON.stringify(problem));
  const faults: unknown[] = [];
  const load = () =>
    Room.load({
      id: 'de-an',
      organisation: ORGANISATION,
      store: given.wrap ? given.wrap(store) : store,
      clock,
      encoder: given.encoder ?? encodeHere,
      onFailed: (error) => faults.push(error),
      onCompactionFailed: (error) => faults.push(error),
      compactAfter: given.compactAfter,
    });
  return { room: await load(), store, clock, faults, again: load };
}
