import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPeople } from './findPeople';

const NAMES = ['Nguyễn Văn An', 'Trần Thị Ánh', 'Đỗ Hải Yến', 'Nguyễn Thị Hoà', 'Lê Văn Hòa'];

test('names are found without marks and capitals, by the given name or by any words', () => {
  assert.deepEqual(findPeople(NAMES, 'do hai'), ['Đỗ Hải Yến']);
  assert.deepEqual(findPeople(NAMES, 'HOA'), ['Nguyễn Thị Hoà', 'Lê Văn Hòa']);
  assert.deepEqual(findPeople(NAMES, 'van h'), ['Lê Văn Hòa']);
  assert.deepEqual(findPeople(NAMES, 'an'), ['Nguyễn Văn An', 'Trần Thị Ánh']);
});

test('nothing is offered for an empty text, for a name typed whole, or for a name that nobody has', () => {
  for (const typed of ['', '  ', 'Đỗ Hải Yến', 'Zu']) assert.deepEqual(findPeople(NAMES, typed), [], typed);
});

test('at most eight names are offered, those that begin with the text first', () => {
  const many = Array.from({ length: 30 }, (_, i) => `Bùi An Thứ ${i}`);
  const found = findPeople([...many, 'An Bình'], 'an');
  assert.equal(found.length, 8);
  assert.equal(found[0], 'An Bình');
});
