import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { type ThreadLimits, WorkerThreads } from './WorkerThreads';

const FILE = new URL('./testing/failingWorker.ts', import.meta.url);
const LIMITS: ThreadLimits = {
  threads: 1,
  waiting: 3,
  waitingEach: 3,
  runMs: 60_000,
  memoryMb: 64,
  idleMs: 60_000,
};
const opened: WorkerThreads<string, string>[] = [];

function threads(limits: Partial<ThreadLimits> = {}, onFault: (error: unknown) => void = () => {}) {
  const made = new WorkerThreads<string, string>(FILE, { ...LIMITS, ...limits }, onFault);
  opened.push(made);
  return made;
}
after(() => Promise.all(opened.map((one) => one.close())));

const did = (task: string) => ({ ok: true, value: `did ${task}` });
const failure = (name: string) => ({ ok: false, failure: name });

test('a task that throws, exits or runs out of memory fails with its reason, and the queue continues', async () => {
  const faults: unknown[] = [];
  const pool = threads({}, (error) => faults.push(error));
  const order = ['throw', 'exit', 'crash', 'eat'];
  for (const bad of order) {
    const [first, second] = await Promise.all([pool.run(bad), pool.run('a')]);
    assert.deepEqual(first, failure(bad === 'eat' ? 'large' : 'failed'), bad);
    assert.deepEqual(second, did('a'), `after ${bad}`);
  }
  assert.match(String(faults[0]), /thrown/);
});

test('a task that does not end is terminated, and the next one runs', async () => {
  // The next task has the same limit, which includes the start of its thread.
  const pool = threads({ runMs: 10_000 });
  assert.deepEqual(await pool.run('a'), did('a'));
  const [slow, next] = await Promise.all([pool.run('loop'), pool.run('b')]);
  assert.deepEqual(slow, failure('slow'));
  assert.deepEqual(next, did('b'));
});

test('the queue is bounded; a task beyond the bound is refused at once', async () => {
  const pool = threads();
  const outcomes = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((task) => pool.run(task)));
  assert.deepEqual(outcomes, [did('a'), did('b'), did('c'), did('d'), failure('busy'), failure('busy')]);
});

test('closing ends running and waiting tasks', async () => {
  const pool = threads();
  const running = [pool.run('loop'), pool.run('a')];
  await pool.close();
  assert.deepEqual(await Promise.all(running), [failure('failed'), failure('failed')]);
  assert.deepEqual(await pool.run('a'), failure('failed'));
});
