import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareFault } from './shareFault';

const faultOf = (
  stated: number,
  decimals: number,
  count = 113,
  whole = 172,
  others: readonly number[] = [],
) => shareFault({ stated, decimals, count, whole, tolerance: 0.01, others });

test('a rounded share has no fault, nor one within the tolerance', () => {
  // 113 of 172 are 65.6977 %.
  for (const [stated, decimals] of [
    [65.7, 1],
    [65.7, 2],
    [66, 0],
    [65.69, 2],
    [65.698, 3],
  ] as const)
    assert.equal(faultOf(stated, decimals), null, String(stated));
  assert.equal(faultOf(50, 0, 1, 2, [4]), null);
});

test('cut decimals, rounding up, another whole and any other number each have a code of their own', () => {
  assert.deepEqual(faultOf(65.6, 1), { kind: 'truncated' });
  assert.deepEqual(faultOf(65, 0), { kind: 'truncated' });
  // 45 of 338 are 13.31 %.
  assert.deepEqual(faultOf(13.4, 1, 45, 338), { kind: 'rounded' });
  assert.deepEqual(faultOf(14, 0, 45, 338), { kind: 'rounded' });
  assert.deepEqual(faultOf(18.4, 1, 45, 338, [338, 44, 245]), { kind: 'divisor', index: 2 });
  assert.deepEqual(faultOf(100, 0, 45, 338, [45]), { kind: 'divisor', index: 0 });
  assert.deepEqual(faultOf(18.5, 1, 45, 338, [245]), { kind: 'wrong' });
  // A whole below the count cannot have been meant.
  assert.deepEqual(faultOf(150, 0, 45, 338, [30]), { kind: 'wrong' });
});
