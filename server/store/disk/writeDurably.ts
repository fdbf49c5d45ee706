import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './syncFolder';

/** Suffix of temporary files; `removeLeftovers` deletes those of a killed process. */
export const TEMP_SUFFIX = '.tmp';

/**
 * Replaces a file atomically and durably: writes a temporary file, syncs it, renames it, syncs the folder. After a kill
 * or a power cut the file holds either the old bytes or the new ones. `beforeRename` gets the path of the temporary file
 * once the new bytes are on disk; when it rejects, the old bytes stay.
 */
export async function writeDurably(
  path: string,
  bytes: Uint8Array | string,
  options: { readonly mode?: number; readonly beforeRename?: (temp: string) => Promise<void> } = {},
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
    await options.beforeRename?.(temp);
    await rename(temp, path);
  } catch (error) {
    await rm(temp, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}
