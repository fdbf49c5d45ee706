import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActionFunctionArgs } from '@remix-run/node';
import { action } from '../routes/logout';

test('V5: sign-out clears the cookie and tells the browser to clear what it cached', async () => {
  const context = { sessions: { signOut: async () => 'session=; Max-Age=0' } };
  const response = await action({ context } as unknown as ActionFunctionArgs);
  assert.equal(response.headers.get('location'), '/login');
  assert.equal(response.headers.get('set-cookie'), 'session=; Max-Age=0');
  assert.equal(response.headers.get('clear-site-data'), '"cache"');
});
