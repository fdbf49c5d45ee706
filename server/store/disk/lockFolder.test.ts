import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { tempFolder } from '@server/store/testing/tempFolder';
import { FolderInUse, lockFolder } from './lockFolder';

test('only one process locks a folder at a time; unlocking frees it', async () => {
  const folder = await tempFolder();
  const unlock = await lockFolder(folder);
  await assert.rejects(lockFolder(folder), FolderInUse);
  await unlock();
  await (await lockFolder(folder))();
});

test('the lock of a killed process is taken over', async () => {
  const folder = await tempFolder();
  for (const left of ['{"pid":999999999,"started":"1"}', `{"pid":${process.pid},"started":"1"}`, '', '{']) {
    await writeFile(join(folder, 'lock'), left);
    await (await lockFolder(folder))();
  }
});
