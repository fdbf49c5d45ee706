import type { BackupProblem } from '@server/backup/BackupFault';
import { BackupFault } from '@server/backup/BackupFault';
import {
  backUpEncrypted,
  type EncryptedBackup,
  type MadeBackup,
} from '@server/backup/encrypted/backUpEncrypted';
import { type BackupSummary, readIndexes, summaryOf } from '@server/backup/encrypted/backupIndex';
import { checkStore } from '@server/backup/encrypted/checkStore';
import { keyRing } from '@server/backup/encrypted/keyRing';
import { type MarksOf, readMarks } from '@server/exports/store/readMarks';

/** Two counters that a task updates while it runs: files and bytes of a backup, or pieces of a check. */
export type SharedProgress = BigUint64Array<SharedArrayBuffer>;

/** Where a store is, and whose key seals its backups. */
export interface StorePlace {
  readonly store: string;
  readonly dataDir: string;
}

/** What a check found, as plain data. */
export interface CheckedStore {
  readonly whole: number;
  readonly pieces: number;
  readonly problems: readonly BackupProblem[];
}

/** What the upkeep thread does. */
export type UpkeepTask =
  /** `at`: when it begins, ms since 1970. */
  | {
      readonly kind: 'backup';
      readonly backup: EncryptedBackup;
      readonly at: number;
      readonly progress: SharedProgress;
    }
  | { readonly kind: 'check'; readonly place: StorePlace; readonly progress: SharedProgress }
  /** Lists the backups whose seal is valid, oldest first. */
  | { readonly kind: 'list'; readonly place: StorePlace }
  /** Reads what a file says about itself. A file of unknown origin is not unpacked on the main thread. */
  | { readonly kind: 'marks'; readonly bytes: Uint8Array };

/** The result of each kind of task. */
export interface UpkeepValues {
  readonly backup: MadeBackup;
  readonly check: CheckedStore;
  readonly list: readonly BackupSummary[];
  readonly marks: MarksOf | null;
}

/** The value of a task, or why there is none. */
export type UpkeepResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: BackupProblem };

/** Runs a task. Never throws: every error becomes a result with its problem. */
export async function doUpkeepTask(
  task: UpkeepTask,
): Promise<UpkeepResult<UpkeepValues[UpkeepTask['kind']]>> {
  try {
    return { ok: true, value: await resultOf(task) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** The problem behind an error, for the page of state and the log. */
export function problemOf(error: unknown): BackupProblem {
  if (error instanceof BackupFault) return error.problem;
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'backup.failed', params: { reason } };
}

async function resultOf(task: UpkeepTask): Promise<UpkeepValues[UpkeepTask['kind']]> {
  switch (task.kind) {
    case 'backup': {
      const { at, progress } = task;
      const begun = performance.now();
      return backUpEncrypted(
        task.backup,
        () => Math.round(at + performance.now() - begun),
        ({ files, bytes }) => {
          Atomics.store(progress, 0, BigInt(files));
          Atomics.store(progress, 1, BigInt(bytes));
        },
      );
    }
    case 'check': {
      const { store, dataDir } = task.place;
      const { whole, pieces, problems } = await checkStore(store, keyRing(dataDir), (read) => {
        Atomics.store(task.progress, 0, BigInt(read));
      });
      return { whole: whole.length, pieces, problems: problems.map(({ problem }) => problem) };
    }
    case 'list': {
      const stored = await readIndexes(task.place.store, keyRing(task.place.dataDir));
      return stored.flatMap(({ index, isSealed }) => (index && isSealed ? [summaryOf(index)] : []));
    }
    case 'marks':
      return readMarks(task.bytes);
  }
}
