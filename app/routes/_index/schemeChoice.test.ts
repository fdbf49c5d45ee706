import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIRST_CHOICE, MAX_SEARCH, readSchemeChoice, schemeChoiceAddress } from './schemeChoice';

const read = (query: string) => readSchemeChoice(new URLSearchParams(query));

test('an address without fields is the first choice, and its address has none', () => {
  assert.deepEqual(read(''), FIRST_CHOICE);
  assert.equal(schemeChoiceAddress(FIRST_CHOICE), '/');
});

test('every choice is read back from its address', () => {
  const choice = {
    search: 'Ái Hòa & 2025',
    state: 'faults',
    order: 'title',
    archive: true,
    page: 3,
  } as const;
  assert.deepEqual(readSchemeChoice(new URL(schemeChoiceAddress(choice), 'http://a').searchParams), choice);
});

test('values that a field cannot have become the first ones', () => {
  assert.deepEqual(read('state=x&sort=y&in=z&page=-2'), FIRST_CHOICE);
  assert.deepEqual(read('page=1e9999'), FIRST_CHOICE);
  assert.equal(read(`q=${'a'.repeat(300)}`).search.length, MAX_SEARCH);
});
