import { mkdir } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { BackupFault } from '@server/backup/BackupFault';
import { FolderInUse, lockFolder } from '@server/store/disk/lockFolder';

/**
 * Runs a task with the lock of a store of encrypted backups, so that no other process writes to the store. Throws
 * `BackupFault` when another process has the lock, and when the store is in the data folder: the store would back up itself.
 */
export async function holdStore<T>(store: string, dataDir: string, task: () => Promise<T>): Promise<T> {
  const [inner, outer] = [`${resolve(store)}${sep}`, `${resolve(dataDir)}${sep}`];
  if (inner.startsWith(outer)) throw new BackupFault('backup.insideData', { folder: store, data: dataDir });
  await mkdir(store, { recursive: true, mode: 0o700 });
  let lost: Error | null = null;
  const lock = await lockFolder(store, {
    onLost: (error) => {
      lost = error;
    },
  }).catch((error: unknown) => {
    throw error instanceof FolderInUse ? new BackupFault('backup.storeInUse', { folder: store }) : error;
  });
  try {
    const result = await task();
    if (lost) throw lost;
    return result;
  } finally {
    await lock.unlock();
  }
}
