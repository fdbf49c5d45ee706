import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzzFrames } from './frameFuzz';

/** `npm run test:fuzz frames` sends a hundred thousand. */
const FRAMES = 1000;

test('a thousand malformed frames: the server keeps serving, and the control scheme is unchanged', async (t) => {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 30));
  t.diagnostic(`seed ${seed}`);
  const report = await fuzzFrames(FRAMES, seed, () => {});
  t.diagnostic(JSON.stringify(report));
  assert.equal(report.frames, FRAMES, `seed ${seed}`);
});
