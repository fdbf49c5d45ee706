import assert from 'node:assert/strict';
import { it } from 'node:test';
import { bandOf } from './bandOf';

it('bandOf counts months: under 42, from 42 to 50, over 50', () => {
  const bands = [42 * 12 - 1, 42 * 12, 50 * 12, 50 * 12 + 1].map((age) => bandOf(age, [42, 50]));
  assert.deepEqual(bands, [0, 1, 1, 2]);
});
