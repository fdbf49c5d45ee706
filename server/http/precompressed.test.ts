import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { tempFolder } from '@server/store/testing/tempFolder';
import { testServer } from '@server/testing/testServer';

test('a static file is answered with the copy that the browser takes, and kept for a year', async () => {
  const publicDir = await tempFolder();
  await mkdir(join(publicDir, 'build'));
  for (const [ending, content] of [
    ['', 'plain'],
    ['.br', 'brotli'],
    ['.gz', 'gzip'],
  ]) {
    await writeFile(join(publicDir, `build/page-1A2B.js${ending}`), content ?? '');
  }
  await writeFile(join(publicDir, 'build/other-1A2B.css'), 'plain');
  const server = await testServer({ demo: false, publicDir });
  // `fetch` would unpack what it is given.
  const get = (path: string, accepted?: string) =>
    new Promise<{ readonly body: string; readonly headers: NodeJS.Dict<string | string[]> }>((done, fail) => {
      const headers = accepted === undefined ? {} : { 'accept-encoding': accepted };
      request(`${server.url}/build/${path}`, { headers })
        .on('response', (response) => {
          text(response).then((body) => done({ body, headers: response.headers }), fail);
        })
        .on('error', fail)
        .end();
    });
  const best = await get('page-1A2B.js', 'gzip, deflate, br');
  assert.equal(best.body, 'brotli');
  assert.equal(best.headers['content-encoding'], 'br');
  assert.match(String(best.headers['content-type']), /^(text|application)\/javascript/);
  assert.match(String(best.headers['cache-control']), /max-age=31536000, immutable/);
  assert.match(String(best.headers['vary']), /Accept-Encoding/);
  assert.equal(best.headers['x-content-type-options'], 'nosniff');
  assert.equal(best.headers['cross-origin-resource-policy'], 'same-origin');
  assert.equal(best.headers['content-security-policy'], undefined);
  assert.equal((await get('page-1A2B.js', 'gzip')).body, 'gzip');
  assert.equal((await get('page-1A2B.js')).body, 'plain');
  assert.equal((await get('page-1A2B.js', 'br;q=0')).body, 'plain');
  const none = await get('other-1A2B.css', 'br');
  assert.equal(none.body, 'plain');
  assert.equal(none.headers['content-encoding'], undefined);
});
