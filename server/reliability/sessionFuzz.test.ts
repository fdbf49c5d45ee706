import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzzSession } from './sessionFuzz';

/** `npm run test:fuzz steps` does twenty thousand. */
const ACTS = 1000;

test('a thousand random acts of five people: the promises P1 to P6 hold', async (t) => {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 30));
  t.diagnostic(`seed ${seed}`);
  try {
    const tally = await fuzzSession(ACTS, seed);
    t.diagnostic(JSON.stringify(tally));
    for (const [act, count] of Object.entries(tally)) assert.ok(count > 0, `${act} happened`);
  } catch (error) {
    throw new Error(`seed ${seed}`, { cause: error });
  }
});
