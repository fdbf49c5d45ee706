import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BODY_LIMITS, limitOf } from './boundBodies';

test('the addresses that accept files, and only they, take a body of the size of a file', () => {
  const files = [
    '/verify',
    '/examine',
    '/admin/import/file',
    '/schemes/new/word/file',
    '/schemes/x/imports/sheets',
  ];
  for (const path of files) {
    assert.equal(limitOf(path, true), BODY_LIMITS.file, path);
    assert.equal(limitOf(path, false), BODY_LIMITS.notSignedIn, path);
  }
  for (const path of ['/login', '/examine/x', '/schemes/x', '/schemes/x/history'])
    assert.equal(limitOf(path, true), BODY_LIMITS.form, path);
});
