import { snapshotDigest } from '@schemes/doc/sectionDigest';
import { t } from '@schemes/messages/t';
import { fileName } from '@schemes/model/text/fileName';
import { readUpdates } from '@server/rooms/document/readUpdates';
import { answerTasks } from '@server/runtime/answerTasks';
import { schemeWorkbook } from '@templates/workbook/schemeWorkbook';

/** What the thread receives. */
export interface WorkbookTask {
  /** Yjs updates that together are the scheme. */
  readonly updates: readonly Uint8Array[];
  /** Id of one table; absent: all tables. */
  readonly table?: string;
}

/** What the thread returns. */
export interface Workbook {
  /** Null: the scheme has no such table. */
  readonly bytes: Uint8Array | null;
  readonly fileName: string;
  /** Digest of the snapshot: the scheme's version. */
  readonly digest: string;
}

/** The thread that writes workbooks. It has its own entry in the build. */
answerTasks<WorkbookTask, Workbook>(async ({ updates, table }) => {
  const snapshot = readUpdates(updates);
  const { facts, term, sections } = snapshot;
  const titles = sections.flatMap(({ tables }) => tables.filter(({ id }) => id === table));
  const what = titles[0]?.title ?? t('vi', 'file.workbook');
  return {
    value: {
      bytes: await schemeWorkbook(snapshot, table),
      fileName: fileName([what, String(facts.organisation_name ?? ''), term], 'xlsx'),
      digest: snapshotDigest(snapshot),
    },
  };
});
