import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { getPriority } from 'node:os';
import { test } from 'node:test';
import { BACKGROUND_NICE } from './lowerPriority';
import { WorkerThreads } from './WorkerThreads';

/** The niceness of every thread of this process. */
async function threadsNice(): Promise<readonly number[]> {
  const ids = await readdir('/proc/self/task');
  const stats = await Promise.all(ids.map((id) => readFile(`/proc/self/task/${id}/stat`, 'utf8')));
  // Field 19 of proc(5), counted after the name, which may contain blanks.
  return stats.map((stat) => Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]));
}

/** A process that already runs at the background priority cannot show the difference. */
const skip =
  process.platform !== 'linux'
    ? 'threads have a priority of their own only on Linux'
    : getPriority() >= BACKGROUND_NICE && 'these tests were started far back themselves';

test('a paper thread has a lower priority than the thread that serves', { skip }, async () => {
  const own = getPriority();
  const before = (await threadsNice()).filter((nice) => nice > own).length;
  const pool = new WorkerThreads<string, string>(
    new URL('./testing/failingWorker.ts', import.meta.url),
    { threads: 1, waiting: 1, waitingEach: 1, runMs: 60_000, memoryMb: 64, idleMs: 60_000 },
    () => {},
  );
  await pool.run('a');
  assert.equal(getPriority(), own, 'the one that serves stays where it is');
  assert.ok((await threadsNice()).filter((nice) => nice > own).length > before);
  await pool.close();
});
