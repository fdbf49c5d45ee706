import assert from 'node:assert/strict';
import test from 'node:test';
import { isOrderKey } from './isOrderKey';

test('an order key is a key that another row can be placed before and after', () => {
  for (const key of ['a0', 'a1', 'Zz', 'a0V', 'b00']) assert.equal(isOrderKey(key), true, key);
  for (const key of ['', 'zz', 'a', 'a00', 'a0!', `a0${'1'.repeat(200)}`, 7, null]) {
    assert.equal(isOrderKey(key), false, String(key));
  }
});
