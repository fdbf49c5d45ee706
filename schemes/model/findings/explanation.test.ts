import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explanationKey, isOutdated } from './explanation';

const finding = {
  rule: '2025.WOMEN',
  code: 'ratio.women',
  at: { section: 'p3-4', table: 'roster' },
  params: { count: 3, need: 5 },
};
const written = {
  finding: explanationKey(finding),
  code: finding.code,
  params: finding.params,
  text: 'Vì …',
};

test('an explanation stays with its finding when the numbers change, and is then out of date', () => {
  const later = { ...finding, params: { count: 4, need: 5 } };
  assert.equal(explanationKey(later), written.finding);
  assert.equal(isOutdated(written, finding), false);
  assert.equal(isOutdated(written, { ...finding, params: { need: 5, count: 3 } }), false);
  assert.equal(isOutdated(written, later), true);
});

test('a target missed in the worst case only has the key of the same target', () => {
  const worst = { ...finding, code: 'ratio.women.worst' };
  assert.equal(explanationKey(worst), written.finding);
  assert.equal(isOutdated(written, worst), true);
});

test('findings at different places have different keys', () => {
  const other = { section: 'p3-5', table: 'roster' };
  assert.notEqual(explanationKey({ ...finding, at: other }), written.finding);
  const keyOf = (row: string, params = {}) =>
    explanationKey({ ...finding, params, at: { ...finding.at, row } });
  assert.notEqual(keyOf('r1', { name: 'Hạnh' }), keyOf('r2', { name: 'Hạnh' }));
  // A share of the whole table points at its first row, whichever person that is.
  assert.equal(keyOf('r1'), keyOf('r2'));
});
