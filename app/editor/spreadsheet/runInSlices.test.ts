import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInSlices, type Turns } from './runInSlices';

/** Work of a hundred steps of 5 ms, on a clock that only work advances, with turns that the test runs. */
function work() {
  let time = 0;
  let next: (() => void) | null = null;
  const turns: Turns = {
    now: () => time,
    later: (go) => {
      next = go;
      return () => {
        next = null;
      };
    },
  };
  function* steps() {
    for (let i = 1; i <= 100; i += 1) {
      time += 5;
      yield i / 100;
    }
    return 'all of it';
  }
  const takeTurn = () => {
    const go = next;
    next = null;
    go?.();
    return go !== null;
  };
  return { turns, steps, takeTurn, time: () => time };
}

test('blocks a turn for one slice only, and reports rising progress', () => {
  const { turns, steps, takeTurn, time } = work();
  const shares: number[] = [];
  const results: string[] = [];
  runInSlices(steps(), 20, turns, {
    onSlice: (done) => shares.push(done),
    onEnd: (result) => results.push(result),
  });
  let before = 0;
  do {
    assert.ok(time() - before <= 20, `a turn took ${time() - before} ms`);
    before = time();
  } while (takeTurn());
  assert.deepEqual(
    shares,
    Array.from({ length: 25 }, (_, i) => (4 * (i + 1)) / 100),
  );
  assert.deepEqual(results, ['all of it']);
});

test('finishes little work in its first turn, without progress', () => {
  const { turns, steps } = work();
  const reported: unknown[] = [];
  runInSlices(steps(), 1000, turns, {
    onSlice: (done) => reported.push(done),
    onEnd: (result) => reported.push(result),
  });
  assert.deepEqual(reported, ['all of it']);
});

test('cancelled work stops and reports nothing more', () => {
  const { turns, steps, takeTurn, time } = work();
  const reported: unknown[] = [];
  const giveUp = runInSlices(steps(), 20, turns, {
    onSlice: (done) => reported.push(done),
    onEnd: (result) => reported.push(result),
  });
  takeTurn();
  giveUp();
  assert.equal(takeTurn(), false);
  assert.deepEqual(reported, [0.04, 0.08]);
  assert.equal(time(), 40);
});
