import { open } from 'node:fs/promises';
import { isMissing } from '@server/store/disk/isMissing';
import { syncFolder } from '@server/store/disk/syncFolder';
import { generationsIn, logPath } from './logPaths';

/**
 * Resolves when everything written to the logs in a scheme's folder is on disk, including the names of the files. Does
 * nothing in a folder without a base, whose scheme was never created.
 */
export async function flushLogs(folder: string): Promise<void> {
  const { bases, logs } = await generationsIn(folder);
  if (bases.length === 0) return;
  for (const generation of logs) await flushFile(logPath(folder, generation));
  await syncFolder(folder);
}

async function flushFile(path: string): Promise<void> {
  try {
    const file = await open(path, 'r+');
    try {
      await file.datasync();
    } finally {
      await file.close();
    }
  } catch (error) {
    // The log was removed after a newer base was on disk.
    if (!isMissing(error)) throw error;
  }
}
