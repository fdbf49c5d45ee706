import { mkdtemp, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';
import { BackupFault } from '@server/backup/BackupFault';
import { verifyFolder } from '@server/backup/verifyFolder';
import { codeOf } from '@server/store/disk/codeOf';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { type Keys, keysFrom } from '@server/store/keys/Keys';
import { KeyFault, keyFileOf, keyPlaceOf, readKeyFile } from '@server/store/keys/keyFile';
import type { Decrypter } from 'age-encryption';
import type { DrillRecord } from './drillRecord';
import { type RestoredBackup, restoreEncrypted } from './restoreEncrypted';

/** Which store is tested, where, and with which keys. */
export interface Drill {
  readonly store: string;
  readonly decrypter: Decrypter;
  /** The data folder whose key file is used; it need not exist. */
  readonly dataDir: string;
  /**
   * An existing folder, best on an encrypted disk: during the drill it can contain the key file from the backup, and the
   * unencrypted content of a folder of an earlier format.
   */
  readonly workDir: string;
  readonly keyFromBackup?: boolean;
}

/** What a drill found. */
export interface DrillResult {
  readonly record: DrillRecord;
  /** The keys to seal the record with; null: no key was found, so it cannot be sealed. */
  readonly keys: Keys | null;
  /** What is damaged, in words of a language. */
  readonly problems: readonly ((lang: Lang) => string)[];
  /** Why nothing was restored; null: it was. */
  readonly fault: Error | null;
  /**
   * The file of an earlier key, stored by `de-an key rotate`, if that opened the backup; null: another file opened it,
   * or none did.
   */
  readonly keptKey: string | null;
}

/**
 * Restores the newest backup into an empty folder, opens it as a server does, verifies everything that has a seal or a
 * digest, and removes the folder. A backup that cannot be restored is a result, not a fault. `now` is ms since 1970.
 */
export async function drill(options: Drill, now: () => number): Promise<DrillResult> {
  const { dataDir, workDir } = options;
  const at = new Date(now()).toISOString();
  const folder = await makeFolder(workDir);
  const target = join(folder, 'data');
  try {
    const keyFile = keyFileOf(dataDir);
    // A key file here is the office's own, so a backup sealed with another key must not bring its own key.
    const keyFromBackup = options.keyFromBackup === true && (await readKeyFile(keyFile)) === null;
    const begun = performance.now();
    let restored: RestoredBackup | null = null;
    let fault: Error | null = null;
    try {
      restored = await restoreEncrypted({ ...options, keyFromBackup, keyFile, dataDir: target });
    } catch (error) {
      if (!isAboutBackup(error)) throw error;
      fault = error;
    }
    const restoreMs = Math.round(performance.now() - begun);
    const report = restored && (await verifyFolder(target, restored.keyFile));
    const problems = report
      ? [
          ...report.problems.map((problem) => (lang: Lang) => problem.t(lang)),
          ...report.papers.map(
            ({ row, problem }) =>
              (lang: Lang) =>
                `${row.fileName}: ${t(lang, problem)}`,
          ),
        ]
      : [];
    const keys = await keysFor([restored?.keyFile, keyFile, keyPlaceOf(target)], restored?.summary.key);
    const keptKey = restored && !restored.isKeyMade && restored.keyFile !== keyFile ? restored.keyFile : null;
    const record: DrillRecord = {
      format: 'de-an/drill',
      version: 1,
      at,
      ended: new Date(now()).toISOString(),
      backup: restored?.summary.id ?? '',
      backupAt: restored?.summary.at ?? '',
      key: keys?.id ?? '',
      host: hostname(),
      restoreMs,
      verifyMs: Math.round(performance.now() - begun) - restoreMs,
      files: restored?.summary.files ?? 0,
      bytes: restored?.summary.bytes ?? 0,
      whole: report?.whole ?? 0,
      damaged: problems.length,
      problem: fault?.message ?? '',
    };
    return { record, keys, problems, fault, keptKey };
  } finally {
    // Also removes the key file that the drill restored from the backup.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Whether an error is about the backup or the key, and not about this machine. */
function isAboutBackup(error: unknown): error is Error {
  return error instanceof BackupFault || error instanceof KeyFault || error instanceof DamagedFile;
}

async function makeFolder(workDir: string): Promise<string> {
  try {
    return await mkdtemp(join(workDir, 'de-an-drill-'));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(codeOf(error)))
      throw new BackupFault('backup.noWork', { folder: workDir });
    throw error;
  }
}

/** The keys that seal the record: those of the restored backup, or when none was restored those of the first existing key file. */
async function keysFor(files: readonly (string | undefined)[], id: string | undefined): Promise<Keys | null> {
  for (const file of files) {
    if (file === undefined) continue;
    const stored = await readKeyFile(file);
    const keys = stored && keysFrom(stored.secret);
    if (keys && (id === undefined || keys.id === id)) return keys;
  }
  return null;
}
