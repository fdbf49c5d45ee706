import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readOrNull } from '@server/store/disk/readOrNull';
import { syncFolder } from '@server/store/disk/syncFolder';
import { writeDurably } from '@server/store/disk/writeDurably';

/**
 * Keeps a copy of what is about to change, in a folder within the data folder. A copy that is complete stays: what lies
 * beside it may be half changed by a run that was interrupted.
 */
export async function keepCopy(folder: string, name: string, paths: readonly string[]): Promise<void> {
  const kept = join(folder, name);
  const unfinished = `${kept}.tmp`;
  if ((await readdir(folder)).includes(name)) return;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  for (const path of paths) {
    await mkdir(dirname(join(unfinished, path)), { recursive: true, mode: 0o700 });
    const bytes = await readOrNull(join(folder, path));
    if (bytes) await writeDurably(join(unfinished, path), bytes);
  }
  await syncFolder(unfinished);
  await rename(unfinished, kept);
  await syncFolder(folder);
}
