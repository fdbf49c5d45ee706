import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './syncFolder';

/** Ends the name of every file that is not yet what it will be; `removeLeftovers` clears them at start. */
export const TEMP_SUFFIX = '.tmp';

/**
 * Replaces a file so that after a kill or a power cut at any moment it holds either the old bytes or the new:
 * write beside, fsync, rename, fsync the folder. `beforeRename` runs when the new bytes are safely beside.
 */
export async function writeDurably(
  path: string,
  bytes: Uint8Array | string,
  options: { readonly mode?: number; readonly beforeRename?: () => Promise<void> } = {},
): Promise<void> {
  const temp = `${path}.${randomBytes(6).toString('hex')}${TEMP_SUFFIX}`;
  try {
    const file = await open(temp, 'wx', options.mode ?? 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await options.beforeRename?.();
    await rename(temp, path);
  } catch (error) {
    await rm(temp, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}
