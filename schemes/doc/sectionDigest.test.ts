import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { canonicalJson } from '../model/scheme/canonicalJson';
import { contentDigest } from './sectionDigest';

test('the digest is SHA-256 of the canonical JSON, the same in browser and server', () => {
  const content = { b: [1, 'Đề án'], a: { y: null, x: true } };
  const expected = createHash('sha256').update('{"a":{"x":true,"y":null},"b":[1,"Đề án"]}').digest('hex');
  assert.equal(contentDigest(content), expected);
});

test('the digest changes with any value, not with key order or absent keys', () => {
  assert.equal(contentDigest({ a: 1, b: 2, c: undefined }), contentDigest({ b: 2, a: 1 }));
  assert.notEqual(contentDigest({ a: 1, b: 2 }), contentDigest({ a: 1, b: 3 }));
  assert.equal(canonicalJson([]), '[]');
});
