import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureWork } from './measureWork';

test('work is charged, waiting is not', async () => {
  // The event loop counts its own time from its first turn.
  await new Promise((later) => setImmediate(later));
  const worked = measureWork();
  let sum = 0;
  while (worked() < 30) for (let i = 0; i < 10_000; i++) sum += Math.sqrt(i);
  assert.ok(sum > 0 && worked() >= 30);
  // A thread of the kernel waits here without the processor, as a process does that others displace.
  const displaced = measureWork();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  assert.ok(displaced() < 150, `${displaced()} ms`);
});
