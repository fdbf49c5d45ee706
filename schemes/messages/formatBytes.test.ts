import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatBytes } from './formatBytes';

test('a size has the unit in which it is short', () => {
  assert.equal(formatBytes('en', 0), '0 B');
  assert.equal(formatBytes('en', 999), '999 B');
  assert.equal(formatBytes('vi', 1_250), '1,3 kB');
  assert.equal(formatBytes('vi', 145_209), '145 kB');
  assert.equal(formatBytes('vi', 12_340_000_000), '12,3 GB');
  assert.equal(formatBytes('en', 5e15), '5,000 TB');
});
