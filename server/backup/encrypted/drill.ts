import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { BackupFault } from '@server/backup/BackupFault';
import { verifyFolder } from '@server/backup/verifyFolder';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { type Keys, keysFrom } from '@server/store/keys/Keys';
import { KeyFault, keyFileOf, readKeyFile } from '@server/store/keys/keyFile';
import type { Decrypter } from 'age-encryption';
import type { DrillRecord } from './drillRecord';
import { keyRing } from './keyRing';
import { type RestoredBackup, restoreEncrypted } from './restoreEncrypted';

/** What is drilled, and where. */
export interface Drill {
  readonly store: string;
  readonly decrypter: Decrypter;
  /** The data folder whose key file is used; it need not exist. */
  readonly dataDir: string;
  /** An existing folder on an encrypted disk: the content lies there unencrypted during the drill. */
  readonly workDir: string;
  readonly keyFromBackup?: boolean;
}

/** What a drill found. */
export interface DrillResult {
  readonly record: DrillRecord;
  /** The keys to seal the record with; null: no key was found, so it cannot be sealed. */
  readonly keys: Keys | null;
  /** What is damaged, in words. */
  readonly problems: readonly string[];
  /** Why nothing was restored; null: it was. */
  readonly fault: Error | null;
}

/**
 * Restores the newest backup into an empty folder, opens it as a server does, verifies everything that has a seal or a
 * digest, and removes the folder. A backup that cannot be restored is a result, not a fault. `now` is ms since 1970.
 */
export async function drill(options: Drill, now: () => number): Promise<DrillResult> {
  const { dataDir, workDir } = options;
  const at = new Date(now()).toISOString();
  const folder = await mkdtemp(join(workDir, 'de-an-drill-'));
  const target = join(folder, 'data');
  let keyMade: string | null = null;
  try {
    await bringKey(dataDir, target);
    const begun = performance.now();
    let restored: RestoredBackup | null = null;
    let fault: Error | null = null;
    try {
      restored = await restoreEncrypted({ ...options, dataDir: target });
      keyMade = restored.keyMade;
    } catch (error) {
      if (!isAboutBackup(error)) throw error;
      fault = error;
    }
    const restoreMs = Math.round(performance.now() - begun);
    const report = restored && (await verifyFolder(target));
    const problems = report
      ? [...report.problems, ...report.papers.map(({ row, problem }) => `${row.fileName}: ${problem}`)]
      : [];
    const keys = await keysFor(target, dataDir, restored?.summary.key);
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
    return { record, keys, problems, fault };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    // It came out of the backup for this drill, perhaps to the place that DE_AN_KEY_FILE names.
    if (keyMade !== null) await rm(keyMade, { force: true });
  }
}

/** Whether the drill found something wrong in the backup or the key, and not in this machine. */
function isAboutBackup(error: unknown): error is Error {
  return error instanceof BackupFault || error instanceof KeyFault || error instanceof DamagedFile;
}

/** Puts the key of the data folder where the restored folder looks for it. */
async function bringKey(dataDir: string, target: string): Promise<void> {
  const [from, to] = [keyFileOf(dataDir), keyFileOf(target)];
  await mkdir(join(target, '..'), { recursive: true });
  if (from !== to && (await readKeyFile(from)) !== null) await copyFile(from, to);
}

async function keysFor(target: string, dataDir: string, id: string | undefined): Promise<Keys | null> {
  for (const folder of [target, dataDir]) {
    const found = id === undefined ? null : await keyRing(folder)(id);
    if (found) return found;
    const stored = await readKeyFile(keyFileOf(folder));
    if (stored && id === undefined) return keysFrom(stored.secret);
  }
  return null;
}
