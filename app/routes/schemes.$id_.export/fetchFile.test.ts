import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { fetchFile } from './fetchFile';

Object.defineProperty(globalThis, 'window', { value: { __remixContext: {} } });
afterEach(() => mock.restoreAll());

/** A body that ends in the middle, as when the connection breaks. */
function brokenBody(): ReadableStream {
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array([80, 75]));
      controller.error(new TypeError('terminated'));
    },
  });
}

test('a connection that breaks while the file is received gives no file and no endless wait', async () => {
  mock.method(globalThis, 'fetch', async () => new Response(brokenBody()));
  assert.deepEqual(await fetchFile('/schemes/a/export.docx'), { ok: false, reason: '' });
  mock.method(globalThis, 'fetch', async () => new Response(brokenBody(), { status: 409 }));
  assert.deepEqual(await fetchFile('/schemes/a/export.docx'), { ok: false, reason: '' });
});

test('a whole file has its name and type; an aborted fetch throws', async () => {
  const headers = {
    'Content-Type': 'application/zip',
    'Content-Disposition': "attachment; filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n.zip",
  };
  mock.method(globalThis, 'fetch', async () => new Response('PK', { headers }));
  const file = await fetchFile('/schemes/a/dossier.zip');
  assert.ok(file.ok);
  assert.deepEqual([file.name, file.type, file.blob.size], ['Đề án.zip', 'application/zip', 2]);
  mock.method(globalThis, 'fetch', async (_: string, { signal }: RequestInit) => {
    signal?.throwIfAborted();
    return new Response('');
  });
  await assert.rejects(fetchFile('/schemes/a/dossier.zip', { signal: AbortSignal.abort() }), /abort/i);
});
