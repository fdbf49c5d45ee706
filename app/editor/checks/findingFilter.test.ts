import assert from 'node:assert/strict';
import test from 'node:test';
import { isFiltering, matchesFilter, NO_FILTER, OPEN_SECTION, readFilter } from './findingFilter';

const finding = { at: { section: 'a' }, severity: 'target', rule: '2025.WOMEN' } as const;

test('shows every finding without a filter', () => {
  assert.equal(isFiltering(NO_FILTER), false);
  assert.equal(matchesFilter(NO_FILTER, 'b', finding), true);
});

test('a finding must match section, severity and rule', () => {
  const filter = { section: 'a', severity: 'target', rule: '2025.WOMEN' } as const;
  assert.equal(isFiltering(filter), true);
  assert.equal(matchesFilter(filter, 'b', finding), true);
  assert.equal(matchesFilter({ ...filter, section: 'b' }, 'b', finding), false);
  assert.equal(matchesFilter({ ...filter, severity: 'mandatory' }, 'b', finding), false);
  assert.equal(matchesFilter({ ...filter, rule: '2025.RENEW' }, 'b', finding), false);
});

test('the choice “open section” follows the section that is open', () => {
  const filter = { ...NO_FILTER, section: OPEN_SECTION };
  assert.equal(matchesFilter(filter, 'a', finding), true);
  assert.equal(matchesFilter(filter, 'b', finding), false);
});

test('reads a stored filter; anything else filters nothing', () => {
  const filter = { section: OPEN_SECTION, severity: 'mandatory', rule: 'X' } as const;
  assert.deepEqual(readFilter(JSON.parse(JSON.stringify(filter))), filter);
  for (const junk of [null, 3, 'x', [], { section: 3, severity: 'dire', rule: {} }])
    assert.deepEqual(readFilter(junk), NO_FILTER);
});
