import assert from 'node:assert/strict';
import { test } from 'node:test';
import { samePath } from './samePath';

test('a path on this site stays as it is', () => {
  assert.equal(samePath('/schemes/1?section=a'), '/schemes/1?section=a');
});

test('the prefix of the server is taken off, for `redirect` puts it before', () => {
  assert.equal(samePath('/de-an/schemes/1?section=a', '/de-an'), '/schemes/1?section=a');
  assert.equal(samePath('/schemes/1', '/de-an'), '/schemes/1');
  assert.equal(samePath('/de-an?x=1', '/de-an'), '/?x=1');
  assert.equal(samePath('/de-anh', '/de-an'), '/de-anh');
});

test('what is left of a path never leaves the site', () => {
  for (const given of [
    '/..//evil.example',
    '/.//evil.example',
    '/de-an//evil.example',
    '/x/../..//evil.example',
  ]) {
    assert.equal(samePath(given, '/de-an'), '/evil.example', given);
  }
  assert.equal(samePath('/..//evil.example'), '/evil.example');
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
