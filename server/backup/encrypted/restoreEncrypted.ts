import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BackupFault } from '@server/backup/BackupFault';
import { finishRestore } from '@server/backup/restore';
import { lockFolder } from '@server/store/disk/lockFolder';
import { syncFolder } from '@server/store/disk/syncFolder';
import { writeDurably } from '@server/store/disk/writeDurably';
import { writeFormat } from '@server/store/folder/folderFormat';
import { sealedPaths } from '@server/store/folder/sealFolder';
import { keysFrom } from '@server/store/keys/Keys';
import {
  type FoundKeys,
  findKeys,
  keyFileOf,
  keyPlaceOf,
  parseKeyFile,
  readKeyFile,
} from '@server/store/keys/keyFile';
import type { Decrypter } from 'age-encryption';
import { type BackupIndex, type BackupSummary, hasIndexSeal, readIndexes, summaryOf } from './backupIndex';
import { type FileList, type ListedFile, parseFileList } from './fileList';
import { digestOf, pieceNames, piecePath, readPiece } from './PieceStore';

/** Which backup is restored, where to, and with which keys. */
export interface EncryptedRestore {
  readonly store: string;
  /** An empty or new folder. */
  readonly dataDir: string;
  /** Decrypts the backup; made by `readIdentity`. */
  readonly decrypter: Decrypter;
  /** Absent: the newest. */
  readonly id?: string | undefined;
  /**
   * Restores the key file from the backup if there is none. The seal then proves nothing: anybody who can write to the store and
   * knows the recipient could have made the whole backup. The caller must show the id of the key, which people compare with
   * the one on paper.
   */
  readonly keyFromBackup?: boolean;
  /** The key file to read, with earlier key files beside it; absent: the key file of `dataDir`. */
  readonly keyFile?: string;
}

/** A restored backup. */
export interface RestoredBackup {
  readonly summary: BackupSummary;
  /** The key file with which the folder opens: the one that was read, or an earlier one beside it. */
  readonly keyFile: string;
  /** Whether the key file was restored from the backup. */
  readonly isKeyMade: boolean;
}

/**
 * Restores a backup into an empty data folder, piece by piece, and opens the folder as a server does. Before the first write it
 * checks the seal of the index, that every encrypted piece is present, and the digest of each. While writing it checks each
 * piece against its name, and each file against its digest. Throws `BackupFault` and `KeyFault`.
 */
export async function restoreEncrypted(options: EncryptedRestore): Promise<RestoredBackup> {
  const { store, dataDir, decrypter } = options;
  const { index, found } = await chooseIndex(options);
  await checkPieces(store, index);
  const listed = Buffer.concat(
    await Promise.all(index.list.map((name) => openPiece(store, name, decrypter))),
  );
  const list = parseFileList(listed.toString('utf8'), index.id);
  const names = new Set(index.pieces.map(([name]) => name));
  const unnamed = list.files.flatMap(({ pieces }) => pieces).find((name) => !names.has(name));
  if (unnamed !== undefined) throw new BackupFault('backup.notOurs', { file: index.id });
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  if ((await readdir(dataDir)).length > 0) throw new BackupFault('backup.notEmpty', { folder: dataDir });
  const { keys, file: keyFile } = found ?? (await restoreKeyFile(dataDir, index, list));
  const nameOf = pieceNames(keys, index.recipients);
  const lock = await lockFolder(dataDir);
  try {
    for (const file of list.files) await restoreFile(file, options, nameOf);
    await syncFolder(dataDir);
    await writeFormat(dataDir, list.folder, await sealedPaths(dataDir), keys);
    await finishRestore(dataDir, { keyFile });
  } finally {
    await lock.unlock();
  }
  return { summary: summaryOf(index), keyFile, isKeyMade: found === null };
}

/**
 * Chooses the newest backup, or the named one, and finds its keys. A wrong seal is refused. If the key is not here
 * (`found` is null), the backup is also refused, unless `keyFromBackup` is set.
 */
async function chooseIndex({
  store,
  dataDir,
  id,
  keyFromBackup = false,
  keyFile: file = keyFileOf(dataDir),
}: EncryptedRestore): Promise<{ readonly index: BackupIndex; readonly found: FoundKeys | null }> {
  const find = async (key: string) => (await findKeys(file, key)) ?? findKeys(keyPlaceOf(dataDir), key);
  const stored = await readIndexes(store, async (key) => (await find(key))?.keys ?? null);
  const named = id === undefined ? stored : stored.filter(({ index }) => index?.id === id);
  // By time: the name of a file begins with it.
  const chosen = named.at(-1);
  if (!chosen)
    throw new BackupFault(id === undefined ? 'backup.none' : 'backup.noSuch', { store, id: id ?? '' });
  const { path, index, isSealed } = chosen;
  if (index === null) throw new BackupFault('backup.notOurs', { file: path });
  if (isSealed === false) throw new BackupFault('backup.changed', { file: path });
  if (isSealed === null && !keyFromBackup) {
    const isThere = (await readKeyFile(file)) !== null;
    throw new BackupFault(isThere ? 'backup.keyOther' : 'backup.keyMissing', { file, key: index.key });
  }
  return { index, found: await find(index.key) };
}

/** Throws `BackupFault` for the first piece that is missing or was changed. */
async function checkPieces(store: string, { pieces, list }: BackupIndex): Promise<void> {
  const names = new Set(pieces.map(([name]) => name));
  const unnamed = list.find((name) => !names.has(name));
  if (unnamed !== undefined) throw new BackupFault('backup.pieceGone', { file: piecePath(store, unnamed) });
  for (const [name, , sha256] of pieces) {
    const path = piecePath(store, name);
    const digest = await digestOf(path);
    if (digest === null) throw new BackupFault('backup.pieceGone', { file: path });
    if (digest !== sha256) throw new BackupFault('backup.altered', { file: path });
  }
}

async function openPiece(store: string, name: string, decrypter: Decrypter): Promise<Uint8Array> {
  const encrypted = await readPiece(store, name);
  const file = piecePath(store, name);
  if (encrypted === null) throw new BackupFault('backup.pieceGone', { file });
  try {
    return await decrypter.decrypt(encrypted);
  } catch {
    throw new BackupFault('backup.notForIdentity', { file });
  }
}

/** Writes the key file from the backup. Throws `BackupFault` if there is already a key file, and does not change it. */
async function restoreKeyFile(dataDir: string, index: BackupIndex, list: FileList): Promise<FoundKeys> {
  const file = keyPlaceOf(dataDir);
  if ((await readKeyFile(file)) !== null) throw new BackupFault('backup.keyOther', { file, key: index.key });
  const stored = list.keyFile === undefined ? null : parseKeyFile(list.keyFile);
  if (list.keyFile === undefined || stored === null)
    throw new BackupFault('backup.keyNotKept', { file, key: index.key });
  const keys = keysFrom(stored.secret);
  if (!hasIndexSeal(index, keys)) throw new BackupFault('backup.changed', { file: index.id });
  await writeDurably(file, list.keyFile, { mode: 0o600 });
  return { keys, file };
}

async function restoreFile(
  { path, bytes, sha256, pieces }: ListedFile,
  { store, dataDir, decrypter }: EncryptedRestore,
  nameOf: (bytes: Uint8Array) => string,
): Promise<void> {
  const target = join(dataDir, path);
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  const file: FileHandle = await open(target, 'wx', 0o600);
  const digest = createHash('sha256');
  let written = 0;
  try {
    for (const name of pieces) {
      const piece = await openPiece(store, name, decrypter);
      if (nameOf(piece) !== name) throw new BackupFault('backup.altered', { file: piecePath(store, name) });
      digest.update(piece);
      await file.writeFile(piece);
      written += piece.length;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  if (written !== bytes || digest.digest('hex') !== sha256)
    throw new BackupFault('backup.altered', { file: path });
  await syncFolder(dirname(target));
}
