import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keyFileOf } from '@server/store/keys/keyFile';

/** Copies a data folder and its key without the lock, like the folder of a server that was killed. */
export async function copyFolder(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
  await copyKey(from, to);
  await rm(join(to, 'lock'), { force: true });
}

/** Copies the key of a data folder, as an administrator does before restoring a backup. */
export async function copyKey(from: string, to: string): Promise<void> {
  await cp(keyFileOf(from), keyFileOf(to));
}
