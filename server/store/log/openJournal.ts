import { mkdir } from 'node:fs/promises';
import type { SchemeKey } from '@server/store/keys/WrappedKeys';
import { Journal } from './Journal';
import { recoverLogs } from './recoverLogs';

/** Opens the journal of a data folder. First replays what an earlier process wrote to it, with `recoverLogs`. */
export async function openJournal(
  folder: string,
  schemes: string,
  onError: (error: unknown) => void,
  confirm?: () => Promise<void>,
  keyOf: ((scheme: string) => SchemeKey) | null = null,
): Promise<Journal> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const first = await recoverLogs(folder, schemes, onError, keyOf);
  return new Journal({ folder, schemes, first, onError, confirm });
}
