import assert from 'node:assert/strict';
import test from 'node:test';
import { formatWhen } from './formatWhen';

test('an instant is shown in Vietnamese time, whatever the zone of the machine', () => {
  assert.equal(formatWhen('vi', '2026-11-22T22:24:43.163Z'), '05:24, 23/11/2026');
  assert.equal(formatWhen('en', '2026-11-22T16:59:59Z'), '23:59, 22/11/2026');
  assert.equal(formatWhen('vi', 'hôm qua'), 'hôm qua');
});
