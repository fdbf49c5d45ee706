import { snapshotDigest } from '@schemes/doc/sectionDigest';
import { readUpdates } from '@server/rooms/document/readUpdates';
import { answerTasks } from '@server/runtime/answerTasks';
import { schemeWorkbook } from '@templates/workbook/schemeWorkbook';

export interface WorkbookTask {
  /** Yjs updates that together are the scheme. */
  readonly updates: readonly Uint8Array[];
  /** The one table wanted; absent: all of them. */
  readonly table?: string;
}

export interface Workbook {
  /** Null: the scheme has no such table. */
  readonly bytes: Uint8Array | null;
  /** Of the scheme: its version. */
  readonly digest: string;
}

/** The thread in which workbooks are written: an entry of the build of its own. */
answerTasks<WorkbookTask, Workbook>(async ({ updates, table }) => {
  const snapshot = readUpdates(updates);
  return { value: { bytes: await schemeWorkbook(snapshot, table), digest: snapshotDigest(snapshot) } };
});
