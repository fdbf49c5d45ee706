import type { Snapshot } from '@schemes/model/snapshot';
import { EDITION } from '@schemes/packs/edition';
import type { Growth } from '@server/rooms/Compaction';
import { createStored } from '@server/rooms/createStored';
import { Room } from '@server/rooms/Room';
import type { SchemeStore } from '@server/store/SchemeStore';
import { memorySchemeStores } from '@server/store/schemeStores';
import { communeSample } from '@templates/schemes/sample/communeSample';
import { type ManualClock, manualClock } from './manualClock';
import { DUNG, ORGANISATION } from './people';

export interface TestRoom {
  readonly room: Room;
  readonly store: SchemeStore;
  readonly clock: ManualClock;
  readonly faults: unknown[];
  /** Another room on the same store, as after a restart. */
  again(): Promise<Room>;
}

/** A room with a stored scheme: the commune sample, which has no open findings, unless told otherwise. */
export async function testRoom(
  given: {
    readonly snapshot?: Snapshot;
    readonly wrap?: (store: SchemeStore) => SchemeStore;
    readonly compactAfter?: Growth;
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
      onFailed: (error) => faults.push(error),
      onTrouble: (error) => faults.push(error),
      compactAfter: given.compactAfter,
    });
  return { room: await load(), store, clock, faults, again: load };
}
