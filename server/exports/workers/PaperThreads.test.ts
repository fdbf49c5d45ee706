import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { EDITION } from '@schemes/clauses/edition';
import { testRoom } from '@server/rooms/testing/testRoom';
import type { ThreadLimits } from '@server/runtime/WorkerThreads';
import { defaultPaperSetting } from '@templates/official/face/defaultPaperSetting';
import { communeSample } from '@templates/schemes/sample/communeSample';
import { PaperThreads } from './PaperThreads';

const SAMPLE = communeSample(EDITION);
const TASK = {
  scheme: { snapshot: JSON.stringify(SAMPLE), steps: null },
  paper: { kind: 'deAn', part: null },
  setting: defaultPaperSetting(SAMPLE),
  marks: {},
} as const;

const opened: PaperThreads[] = [];
function threads(limits: Partial<ThreadLimits> = {}): PaperThreads {
  const made = new PaperThreads(() => {}, { threads: 1, ...limits });
  opened.push(made);
  return made;
}
after(() => Promise.all(opened.map((one) => one.close())));
const code = (made: { ok: boolean; refusal?: { code: string } }) => made.refusal?.code ?? null;

test('a paper that takes too long is ended with a refusal that says so', async () => {
  const slow = await threads({ runMs: 1 }).compose(TASK);
  assert.equal(code(slow), 'refusal.paperTooSlow');
});

test('a paper that needs more memory than a thread may have is refused, and the next paper is made', async () => {
  // Near the limit a thread collects garbage for a long time before it gives up.
  const pool = threads({ memoryMb: 24, runMs: 900_000 });
  assert.equal(code(await pool.compose(TASK)), 'refusal.paperTooLarge');
  const small = await pool.bundle({ files: [{ name: 'a.txt', bytes: new Uint8Array(8) }] });
  assert.ok(small.ok || code(small) === 'refusal.paperTooLarge');
});

test('a scheme or a bundle above the size limit is refused before a thread has it; what fits is made', async () => {
  const pool = threads();
  const scheme = { snapshot: ' '.repeat(65 * 1024 * 1024), steps: null };
  const large = await pool.compose({ ...TASK, scheme });
  assert.deepEqual(large, {
    ok: false,
    refusal: { code: 'refusal.paperTooLarge', params: { seconds: 60, megabytes: 64 } },
  });
  const files = [{ name: 'a.bin', bytes: new Uint8Array(65 * 1024 * 1024) }];
  assert.equal(code(await pool.bundle({ files })), 'refusal.paperTooLarge');
  assert.equal(code(await pool.compose(TASK)), null);
});

test('a thread reads a scheme from its updates, and what is not one is a refusal', async () => {
  const pool = threads();
  const { room } = await testRoom();
  const read = await pool.freeze({ updates: await room.updates() });
  assert.ok(read.ok);
  assert.deepEqual(JSON.parse(read.value), JSON.parse(JSON.stringify(room.snapshotNow())));
  assert.equal(code(await pool.freeze({ updates: [] })), 'refusal.paperFailed');
  const updates = Array.from({ length: 65 }, () => new Uint8Array(1024 * 1024));
  assert.equal(code(await pool.freeze({ updates })), 'refusal.paperTooLarge');
});

test('when too many wait, whoever comes is told at once', async () => {
  const pool = threads({ waiting: 1 });
  const made = await Promise.all([TASK, TASK, TASK].map((task) => pool.compose(task)));
  assert.deepEqual(made.map(code), [null, null, 'refusal.papersBusy']);
});
