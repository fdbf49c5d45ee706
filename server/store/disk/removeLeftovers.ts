import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from './isMissing';
import { TEMP_SUFFIX } from './writeDurably';

/** Removes the unfinished files of a killed process. Only the process that holds the lock of the folder may call it. */
export async function removeLeftovers(folder: string): Promise<void> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  for (const name of names) if (name.endsWith(TEMP_SUFFIX)) await rm(join(folder, name), { force: true });
}
