import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FlushPace } from './FlushPace';

function after(...flushes: readonly number[]): boolean {
  const pace = new FlushPace();
  for (const ms of flushes) pace.note(ms);
  return pace.isQuick;
}
const times = (count: number, ms: number) => new Array<number>(count).fill(ms);

test('an unknown disk is not quick; one that flushes in no time is found out, and a slow one never is', () => {
  assert.equal(after(), false);
  assert.equal(after(...times(40, 0.2)), true);
  assert.equal(after(...times(1000, 1)), false);
});

test('one stall ends it; a quick disk earns it again, and one that stalls again and again does not', () => {
  assert.equal(after(...times(40, 0.2), 30), false);
  assert.equal(after(...times(40, 0.2), 30, ...times(150, 0.2)), true);
  assert.equal(
    after(...times(40, 0.2), ...Array.from({ length: 20 }, () => [30, ...times(20, 0.2)]).flat()),
    false,
  );
});
