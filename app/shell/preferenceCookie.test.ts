import assert from 'node:assert/strict';
import { test } from 'node:test';
import { preferenceCookie } from './preferenceCookie';

test('a preference is kept for the path of the program alone', () => {
  assert.match(preferenceCookie('lang', 'en') ?? '', /^lang=en; Path=\/; /);
  assert.match(preferenceCookie('theme', 'dark', '/de-an') ?? '', /^theme=dark; Path=\/de-an; /);
  assert.equal(preferenceCookie('lang', 'fr', '/de-an'), null);
});
