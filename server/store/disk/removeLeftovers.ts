import { removeEntries } from './removeEntries';
import { TEMP_SUFFIX } from './writeDurably';

/** Removes the unfinished files of a killed process. Only the process that holds the lock of the folder may call it. */
export async function removeLeftovers(folder: string): Promise<void> {
  await removeEntries(folder, (name) => name.endsWith(TEMP_SUFFIX));
}
