import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readOrNull } from '@server/store/disk/readOrNull';
import { syncFolder } from '@server/store/disk/syncFolder';
import { writeDurably } from '@server/store/disk/writeDurably';

/**
 * Copies files of a data folder to its subfolder `name`, before a migration changes them; skips missing files. Does nothing
 * when the subfolder exists: an interrupted run may already have changed some of the files since it made the copy.
 */
export async function copyToSubfolder(folder: string, name: string, paths: readonly string[]): Promise<void> {
  const target = join(folder, name);
  const unfinished = `${target}.tmp`;
  if ((await readdir(folder)).includes(name)) return;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  for (const path of paths) {
    await mkdir(dirname(join(unfinished, path)), { recursive: true, mode: 0o700 });
    const bytes = await readOrNull(join(folder, path));
    if (bytes) await writeDurably(join(unfinished, path), bytes);
  }
  await syncFolder(unfinished);
  await rename(unfinished, target);
  await syncFolder(folder);
}
