import assert from 'node:assert/strict';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { backUp } from '@server/backup/backUp';
import { tempFolder } from '@server/store/testing/tempFolder';
import { approveAll, keepReadySetting, sampleOf } from '@server/testing/readyScheme';
import { got, testServices } from '@server/testing/testServices';

/** Words that lie in the register, the ledgers, the documents and the papers of the demo workspace. */
const WORDS = [
  'Minh Tân',
  'Phạm Quốc Dũng',
  'argon2',
  'approve',
  'schemeOpened',
  'ĐA/ĐU',
  'narrative',
  'word/document',
];

async function filesOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    files.set(path.slice(folder.length + 1), await readFile(path));
  }
  return files;
}

test('no file of a data folder in use, of its journal or of its backup holds a word in clear', async () => {
  const dataDir = join(await tempFolder(), 'data');
  const t = await testServices({ dataDir });
  const id = await sampleOf(t);
  await approveAll(t, id);
  await keepReadySetting(t, id, 'de-an');
  got(await (await t.as('clerk')).papers.issue(id, 'de-an'));
  const running = join(await tempFolder(), 'running');
  await t.services.schemes.rooms.use(id, async (room) => {
    await room.rewrite((doc) => doc.getMap('facts').set('place_name', 'Minh Tân'));
    await cp(dataDir, running, { recursive: true });
  });
  const backup = join(await tempFolder(), 'backup');
  await backUp(dataDir, backup, '2026-01-01T00:00:00Z');
  await t.services.close();
  for (const folder of [running, dataDir, backup]) {
    const files = await filesOf(folder);
    assert.ok(files.size > 15, `${folder} has ${files.size} files`);
    for (const [path, bytes] of files) {
      for (const word of WORDS) assert.ok(!bytes.includes(word), `${path} holds «${word}»`);
    }
  }
  const journal = [...(await filesOf(running)).keys()].filter((path) => path.startsWith('journal/'));
  assert.ok(journal.length > 0, 'the copy was made while the journal was in use');
  await rm(running, { recursive: true });
});
