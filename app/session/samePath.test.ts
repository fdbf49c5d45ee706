import assert from 'node:assert/strict';
import { test } from 'node:test';
import { samePath } from './samePath';

test('a path on this site stays as it is', () => {
  assert.equal(samePath('/schemes/1?section=a'), '/schemes/1?section=a');
});

for (const away of [
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  '/\t/evil.example',
  '',
  3,
  null,
]) {
  test(`${JSON.stringify(away)} leads home`, () => assert.equal(samePath(away), '/'));
}
