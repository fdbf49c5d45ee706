import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { tempFolder } from '@server/store/testing/tempFolder';
import { compressBuild } from './compressBuild.mjs';

test('each text file of the build has both copies, which unpack to it; short and packed files have none', async () => {
  const folder = await tempFolder();
  await mkdir(join(folder, 'deep'));
  const script = Buffer.from('const a = 1;\n'.repeat(500));
  await writeFile(join(folder, 'deep', 'page.js'), script);
  await writeFile(join(folder, 'short.css'), 'a{}');
  await writeFile(join(folder, 'font.woff2'), script);
  assert.equal(compressBuild(folder), 1);
  assert.deepEqual(await readdir(join(folder, 'deep')), ['page.js', 'page.js.br', 'page.js.gz']);
  assert.deepEqual((await readdir(folder)).sort(), ['deep', 'font.woff2', 'short.css']);
  assert.deepEqual(brotliDecompressSync(await readFile(join(folder, 'deep', 'page.js.br'))), script);
  assert.deepEqual(gunzipSync(await readFile(join(folder, 'deep', 'page.js.gz'))), script);
});
