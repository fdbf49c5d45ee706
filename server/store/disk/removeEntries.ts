import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from './isMissing';

/** Removes the files and folders in a folder whose name satisfies `matches`. Returns false when there is no such folder. */
export async function removeEntries(folder: string, matches: (name: string) => boolean): Promise<boolean> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
  for (const name of names) {
    if (matches(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
  return true;
}
