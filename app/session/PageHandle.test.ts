import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PageHandle, pageHandles } from './PageHandle';

const handle: PageHandle = { hasLaterWords: true, prepare: async () => null };
const page = (loaderData: Readonly<Record<string, unknown>> | null) =>
  ({
    __remixContext: { state: { loaderData } },
    __remixRouteModules: { root: {}, 'routes/scheme': { handle }, 'routes/gone': undefined },
  }) as unknown as Window;

test('a page that shows an error in place of its route has no handle to prepare', () => {
  assert.deepEqual(pageHandles(page({ root: {}, 'routes/scheme': { snapshot: 1 } })), [
    [handle, { snapshot: 1 }],
  ]);
  assert.deepEqual(pageHandles(page({ root: {} })), []);
  assert.deepEqual(pageHandles(page(null)), []);
});
