import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crashRounds } from './crashRounds';

/** `npm run test:crash` does many more. */
const ROUNDS = 6;

test('six times killed while five people write: nothing acknowledged is lost', async (t) => {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 30));
  t.diagnostic(`seed ${seed}`);
  const { lost, apart, acknowledged } = await crashRounds(ROUNDS, seed, (line) => t.diagnostic(line));
  assert.deepEqual({ seed, lost, apart }, { seed, lost: [], apart: [] });
  assert.ok(acknowledged > 0);
});
