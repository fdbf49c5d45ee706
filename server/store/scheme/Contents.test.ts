import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { contentDigest } from '@schemes/doc/sectionDigest';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { tempFolder } from '@server/store/testing/tempFolder';
import type { Contents } from './Contents';
import { FileContents } from './FileContents';
import { MemoryContents } from './MemoryContents';

const implementations: Record<string, () => Promise<Contents>> = {
  memory: async () => new MemoryContents(),
  file: async () => new FileContents(join(await tempFolder(), 'contents')),
};

for (const [name, make] of Object.entries(implementations)) {
  test(`${name}: a content comes back by its digest, and nothing by another`, async () => {
    const contents = await make();
    const content = { narrative: { type: 'doc' }, tables: [{ id: 'B1', rows: [] }] };
    await contents.put(contentDigest(content), content);
    await contents.put(contentDigest(content), content);
    assert.deepEqual(await contents.get(contentDigest(content)), content);
    assert.equal(await contents.get(contentDigest({})), null);
  });
}

test('a content that is not what was kept is not given out', async () => {
  const folder = await tempFolder();
  const contents = new FileContents(folder);
  const digest = contentDigest({ a: 1 });
  await contents.put(digest, { a: 1 });
  for (const text of ['{"a":2}', '{"a":']) {
    await writeFile(join(folder, `${digest}.json`), text);
    await assert.rejects(contents.get(digest), DamagedFile);
  }
});
