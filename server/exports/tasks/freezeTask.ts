import { readUpdates } from '@server/rooms/document/readUpdates';
import type { FreezeTask } from './paperTask';

/** A scheme's updates as the JSON text of the snapshot they make. */
export function freezeTask({ updates }: FreezeTask): string {
  return JSON.stringify(readUpdates(updates));
}
