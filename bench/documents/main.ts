import { EncoderThreads } from '@server/rooms/document/EncoderThreads';
import { ENCODE_AT_ONCE_BYTES } from '@server/rooms/document/LiveDoc';
import { median } from '../measure/median';
import { encodedScheme, measurePauses, type Pauses } from './measurePauses';

const PEOPLE = [500, 2_000];
const RUNS = 15;
/** Greatest median of the pauses with a thread, ms. */
const LIMIT_MS = 10;

const threads = new EncoderThreads();
let met = true;
for (const people of PEOPLE) {
  const update = encodedScheme(people);
  // Both kinds in turn, so that other load on the machine meets both. The first round compiles and starts the thread.
  for (const round of ['warm-up', 'measured']) {
    const atOnce = await measurePauses(update, RUNS, Number.POSITIVE_INFINITY);
    const byThread = await measurePauses(update, RUNS, ENCODE_AT_ONCE_BYTES, threads);
    if (round === 'warm-up') continue;
    console.log(
      `\n${people} people, ${Math.round(update.length / 1000)} kB; milliseconds, median / longest of ${RUNS}`,
    );
    console.log(`                    encoded at once      by a thread     ratio of the medians`);
    print('join      ', atOnce.join, byThread.join);
    print('compaction', atOnce.compaction, byThread.compaction);
    met &&= isMet(byThread);
  }
}
await threads.close();
console.log(`\n${met ? 'met   ' : 'MISSED'} by a thread, no median above ${LIMIT_MS} ms`);
process.exit(met ? 0 : 1);

function print(what: string, atOnce: readonly number[], byThread: readonly number[]): void {
  const pair = (times: readonly number[]) =>
    `${median(times).toFixed(2)} / ${Math.max(...times).toFixed(2)}`.padStart(17);
  console.log(
    `${what} ${pair(atOnce)}  ${pair(byThread)}  ${(median(atOnce) / median(byThread)).toFixed(1)}`,
  );
}

function isMet({ join, compaction }: Pauses): boolean {
  return [join, compaction].every((times) => median(times) <= LIMIT_MS);
}
