import { removeEntries } from './removeEntries';
import { TEMP_SUFFIX } from './writeDurably';

/**
 * Removes the temporary files of a process that was killed during `writeDurably`. Only the process that holds the lock of the
 * data folder may call it.
 */
export async function removeLeftovers(folder: string): Promise<void> {
  await removeEntries(folder, (name) => name.endsWith(TEMP_SUFFIX));
}
