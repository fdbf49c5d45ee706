import type { Snapshot } from '@schemes/model/snapshot';
import { schemeWorkbook } from '@templates/workbook/schemeWorkbook';
import { answerTasks } from './threads/answerTasks';

export interface WorkbookTask {
  readonly snapshot: Snapshot;
  /** The one table wanted; absent: all of them. */
  readonly table?: string;
}

/** The thread in which workbooks are written: an entry of the build of its own. */
answerTasks<WorkbookTask, Uint8Array | null>(async ({ snapshot, table }) => ({
  value: await schemeWorkbook(snapshot, table),
}));
