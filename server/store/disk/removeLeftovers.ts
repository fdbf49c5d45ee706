import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from './isMissing';
import { TEMP_SUFFIX } from './writeDurably';

/** Removes files that a killed process had not finished. Only for the process that holds the data folder. */
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
