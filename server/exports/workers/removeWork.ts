import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '@server/store/disk/isMissing';

/** Removes the papers in clear that a killed process left below the folder of LibreOffice. */
export async function removeWork(folder: string): Promise<void> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  for (const name of names) {
    if (name.startsWith('work-')) await rm(join(folder, name), { recursive: true, force: true });
  }
}
