import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from './isMissing';

/** Removes the files and folders directly in a folder that `isOne` chooses by name; false: there is no such folder. */
export async function removeEntries(folder: string, isOne: (name: string) => boolean): Promise<boolean> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
  for (const name of names) {
    if (isOne(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
  return true;
}
