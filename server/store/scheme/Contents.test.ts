import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { contentDigest } from '@schemes/doc/sectionDigest';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { schemeEngines } from '@server/store/testing/schemeEngines';
import { tempFolder } from '@server/store/testing/tempFolder';
import { FileContents } from './FileContents';

for (const [name, makeEngine] of Object.entries(schemeEngines)) {
  test(`${name}: a content is found by its digest only`, async () => {
    const open = await makeEngine();
    const { contents, log } = open()('de-an');
    await log.create({ seq: 0, at: 0, update: new Uint8Array([9]), owners: new Map() });
    const content = { narrative: { type: 'doc' }, tables: [{ id: 'B1', rows: [] }] };
    await contents.put(contentDigest(content), content);
    await contents.put(contentDigest(content), content);
    assert.deepEqual(await contents.get(contentDigest(content)), content);
    assert.equal(await contents.get(contentDigest({})), null);
  });
}

test('a content that does not match its digest is refused', async () => {
  const folder = await tempFolder();
  const contents = new FileContents(folder);
  const digest = contentDigest({ a: 1 });
  await contents.put(digest, { a: 1 });
  for (const text of ['{"a":2}', '{"a":']) {
    await writeFile(join(folder, `${digest}.json`), text);
    await assert.rejects(contents.get(digest), DamagedFile);
  }
});
