import { readFileSync } from 'node:fs';
import { writeSnapshot } from '@schemes/doc/writeSnapshot';
import { type DocumentEncoder, encodeHere } from '@server/rooms/document/DocumentEncoder';
import { LiveDoc } from '@server/rooms/document/LiveDoc';
import * as Y from 'yjs';
import { largeScheme } from '../rules/largeScheme';

/** The longest time, ms, for which the main thread was busy without a break: one value for each run. */
export interface Pauses {
  /** Answering somebody who opens the scheme, after it has changed. */
  readonly join: readonly number[];
  /** The longest turn of the event loop from the start of a compaction to its end, while somebody types. */
  readonly compaction: readonly number[];
}

/** A scheme of `people` people, encoded. */
export function encodedScheme(people: number): Uint8Array {
  const doc = new Y.Doc();
  writeSnapshot(doc, largeScheme(people));
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return update;
}

/**
 * Measures the pauses of a room with this document. Up to the size `encodeAtOnce` (bytes), the document is encoded in the
 * calling thread, above it by `encoder`. The default encoder also uses the calling thread.
 */
export async function measurePauses(
  update: Uint8Array,
  runs: number,
  encodeAtOnce: number,
  encoder: DocumentEncoder = encodeHere,
): Promise<Pauses> {
  const base = { seq: 0, at: 0, update, owners: new Map<number, string>() };
  const live = new LiveDoc(base, [], { maxBytes: 1e9, encodeAtOnce });
  let edits = 0;
  const edit = () => live.write((doc) => doc.getMap('facts').set('leavers', edits++));
  const join: number[] = [];
  const compaction: number[] = [];
  for (let run = 0; run < runs; run++) {
    for (let n = 0; n < 300; n++) edit();
    join.push(time(() => live.state()));
    for (let n = 0; n < 300; n++) edit();
    compaction.push(await longestTurn(() => live.freeze(encoder), edit));
  }
  live.destroy();
  return { join, compaction };
}

async function longestTurn(freeze: () => () => Promise<unknown>, edit: () => void): Promise<number> {
  let isRunning = true;
  let longest = 0;
  let last = busyTime();
  const look = () => {
    const now = busyTime();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const typing = (async () => {
    while (isRunning) {
      await new Promise((later) => setImmediate(later));
      look();
      edit();
    }
  })();
  await freeze()();
  look();
  isRunning = false;
  await typing;
  return longest;
}

/**
 * Processor time of this thread, ms, in steps of a few ms, so that other load on the machine does not count. Elapsed time on
 * systems other than Linux.
 */
function busyTime(): number {
  if (process.platform !== 'linux') return performance.now();
  const [nanoseconds = ''] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
  return Number(nanoseconds) / 1e6;
}

function time(act: () => void): number {
  const begun = performance.now();
  act();
  return performance.now() - begun;
}
