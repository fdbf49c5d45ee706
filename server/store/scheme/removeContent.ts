import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '@server/store/disk/isMissing';
import { syncFolder } from '@server/store/disk/syncFolder';

/** The files of a scheme's folder that stay when it is destroyed. */
const KEPT = ['ledger.jsonl', 'ledger.head'];

/** Removes everything of a scheme's folder except its ledger. */
export async function removeContent(folder: string): Promise<void> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  for (const name of names) {
    if (!KEPT.includes(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
  await syncFolder(folder);
}
