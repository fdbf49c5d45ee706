import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstNames } from './firstNames';

test('a sentence that names the first of many says how many more there are', () => {
  assert.equal(firstNames([]), '');
  assert.equal(firstNames(['An', 'Bình', 'Cường']), 'An, Bình, Cường');
  assert.equal(firstNames(['An', 'Bình', 'Cường', 'Dung', 'Em']), 'An, Bình, Cường (+2)');
});
