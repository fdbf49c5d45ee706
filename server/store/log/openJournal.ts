import { mkdir } from 'node:fs/promises';
import type { SchemeKey } from '@server/store/keys/WrappedKeys';
import { Journal } from './Journal';
import { mendLogs } from './mendLogs';

/** Opens the journal of a data folder, after restoring to the logs what an earlier process left in it. */
export async function openJournal(
  folder: string,
  schemes: string,
  onError: (error: unknown) => void,
  confirm?: () => Promise<void>,
  keyOf: ((scheme: string) => SchemeKey) | null = null,
): Promise<Journal> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const first = await mendLogs(folder, schemes, onError, keyOf);
  return new Journal({ folder, schemes, first, onError, confirm });
}
