import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { IssueRow } from '@server/exports/store/issues';
import { openPaperStore } from '@server/exports/store/openPaperStore';
import { lockFolder } from '@server/store/disk/lockFolder';
import { readOrNull } from '@server/store/disk/readOrNull';
import { writeDurably } from '@server/store/disk/writeDurably';
import { FORMAT, writeFormat } from '@server/store/folder/folderFormat';
import { type FolderOptions, openFolder } from '@server/store/folder/openFolder';
import { sealedPaths } from '@server/store/folder/sealFolder';
import { type Keys, keysFrom } from '@server/store/keys/Keys';
import { findKeys, keyFileOf, readKeyFile } from '@server/store/keys/keyFile';
import { OFFICE_KEY } from '@server/store/keys/WrappedKeys';
import { FileUpdateLog } from '@server/store/log/FileUpdateLog';
import { openOfficeLedger } from '@server/store/register/openOfficeLedger';
import { openRegister } from '@server/store/register/openRegister';
import type { Protect } from '@server/store/register/Protection';
import { FileLedger } from '@server/store/scheme/FileLedger';
import { BackupFault } from './BackupFault';
import { hasSeal, MANIFEST, type Manifest, parseManifest, sha256 } from './manifest';

/** Options of a restore. */
export interface RestoreOptions {
  readonly acceptUnsigned?: boolean;
  /** Called when an unsigned backup was sealed with the key of the existing key file. */
  readonly onKeyUsed?: (path: string, id: string) => void;
  /** Called when an unsigned backup was sealed with a new key, because there was no key file. */
  readonly onKeyMade?: (path: string) => void;
  /** Called when the backup was sealed with an earlier key, which is in this file beside the key file. */
  readonly onKeptKey?: (path: string, id: string) => void;
}

/**
 * Restores a backup into an empty data folder. Verifies the seal and every checksum before the first write, and loads
 * every scheme after the last. Throws and writes nothing when the backup is incomplete, another program changed it, its
 * key is not the folder's, or the folder is not empty. `acceptUnsigned`: also restores a backup of a version before
 * 0.3, which has no seal.
 */
export async function restore(
  backup: string,
  dataDir: string,
  { acceptUnsigned = false, onKeyUsed, onKeyMade, onKeptKey }: RestoreOptions = {},
): Promise<Manifest> {
  const { manifest, keys, keyFile } = await checkBackup(backup, dataDir, acceptUnsigned);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  if ((await readdir(dataDir)).length > 0) throw new BackupFault('backup.notEmpty', { folder: dataDir });
  let isMade = false;
  const lock = await lockFolder(dataDir);
  try {
    for (const { path } of manifest.files) {
      await mkdir(dirname(join(dataDir, path)), { recursive: true, mode: 0o700 });
      await writeDurably(join(dataDir, path), await readFile(join(backup, path)));
    }
    if (keys) {
      // A backup of a folder of format 2 holds no keys.
      const format = manifest.files.some(({ path }) => path === OFFICE_KEY) ? FORMAT : 2;
      await writeFormat(dataDir, format, await sealedPaths(dataDir), keys);
    }
    await finishRestore(dataDir, {
      keyFile,
      onKeyMade: (path) => {
        isMade = true;
        onKeyMade?.(path);
      },
    });
  } finally {
    await lock.unlock();
  }
  const used = keys === null ? await readKeyFile(keyFileOf(dataDir)) : null;
  if (used !== null && !isMade) onKeyUsed?.(keyFileOf(dataDir), keysFrom(used.secret).id);
  if (keys && keyFile !== undefined && keyFile !== keyFileOf(dataDir)) onKeptKey?.(keyFile, keys.id);
  return manifest;
}

/**
 * Opens a data folder whose files are restored, migrates it from an earlier format, and loads every scheme. The caller has the
 * lock of the folder. Throws when something is missing or damaged.
 */
export async function finishRestore(
  dataDir: string,
  options: Pick<FolderOptions, 'keyFile' | 'onKeyMade'> = {},
): Promise<void> {
  const sealed = await openFolder(dataDir, { ...options, seal: true });
  const register = await openRegister(join(dataDir, 'register'), sealed.protect);
  await openOfficeLedger(join(dataDir, 'register'), sealed.protect);
  const lines = new Map<string, number>();
  for (const { id, destruction } of register.schemes.data) {
    const folder = join(dataDir, 'schemes', id);
    if (!destruction?.done && !(await new FileUpdateLog(folder, null, sealed.keyOf(id)).load()))
      throw new BackupFault('backup.noContent', { scheme: id });
    const ledger = new FileLedger(join(folder, 'ledger.jsonl'), sealed.ledgerOf(id));
    lines.set(id, (await ledger.load()).length);
  }
  await clearLaterLines(join(dataDir, 'papers'), lines, sealed.protect);
}

/**
 * Checks the seal and every checksum of a backup; `dataDir` determines the key file; earlier keys are searched beside
 * it. Returns the keys that sealed the backup and their file; for an accepted unsigned backup there are no keys.
 */
export async function checkBackup(
  backup: string,
  dataDir: string,
  acceptUnsigned: boolean,
): Promise<{
  readonly manifest: Manifest;
  readonly keys: Keys | null;
  readonly keyFile: string | undefined;
}> {
  const text = await readOrNull(join(backup, MANIFEST));
  if (text === null) throw new BackupFault('backup.noManifest', { folder: backup, file: MANIFEST });
  const manifest = parseManifest(text.toString('utf8'));
  let keys: Keys | null = null;
  let keyFile: string | undefined;
  if (manifest.version === 1) {
    if (!acceptUnsigned) throw new BackupFault('backup.unsigned', { file: join(backup, MANIFEST) });
  } else {
    const [file, id] = [keyFileOf(dataDir), manifest.key ?? ''];
    const found = await findKeys(file, id);
    if (found === null) {
      const isThere = (await readKeyFile(file)) !== null;
      throw new BackupFault(isThere ? 'backup.keyOther' : 'backup.keyGone', { file, key: id });
    }
    ({ keys, file: keyFile } = found);
    if (!hasSeal(manifest, keys)) throw new BackupFault('backup.changed', { file: join(backup, MANIFEST) });
  }
  for (const file of manifest.files) {
    const bytes = await readFile(join(backup, file.path));
    if (bytes.length !== file.bytes || sha256(bytes) !== file.sha256) {
      throw new BackupFault('backup.altered', { file: join(backup, file.path) });
    }
  }
  return { manifest, keys, keyFile };
}

/**
 * Marks the issues, cancellations and signed copies whose ledger line was written after the ledger was copied, so that the next
 * start adds the line.
 */
async function clearLaterLines(
  folder: string,
  lines: ReadonlyMap<string, number>,
  protect: Protect,
): Promise<void> {
  const { register } = await openPaperStore(folder, protect);
  const isLater = (scheme: string, n: number | null) => n !== null && n > (lines.get(scheme) ?? 0);
  const laterIn = (issues: readonly IssueRow[]) =>
    issues.flatMap((row) =>
      [row, row.cancelled, ...(row.signed ?? [])].filter((one) => one && isLater(row.scheme, one.ledger)),
    );
  if (laterIn(register.data.issues).length === 0) return;
  await register.update(({ issues }) => {
    for (const one of laterIn(issues)) if (one) one.ledger = null;
  });
}
