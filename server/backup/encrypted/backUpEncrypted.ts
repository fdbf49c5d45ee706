import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupFault } from '@server/backup/BackupFault';
import { openForBackup } from '@server/backup/backUp';
import { verifyFolder } from '@server/backup/verifyFolder';
import { FreeSpace } from '@server/store/disk/FreeSpace';
import { syncFolder } from '@server/store/disk/syncFolder';
import { readFormat } from '@server/store/folder/folderFormat';
import type { Keys } from '@server/store/keys/Keys';
import { keyFileOf } from '@server/store/keys/keyFile';
import {
  type BackupCause,
  type BackupIndex,
  type BackupSummary,
  backupId,
  INDEX_FOLDER,
  type PieceRow,
  readIndexes,
  type StoredIndex,
  summaryOf,
  writeIndex,
} from './backupIndex';
import type { FileList, ListedFile } from './fileList';
import { type KeepRule, keptBackups } from './keepRule';
import { keyRing } from './keyRing';
import { PIECE_BYTES, PieceStore, removeOtherPieces } from './PieceStore';
import { type SourceFile, sourceFiles } from './sourceFiles';

/** Bytes written between two checks of the free space. */
const LOOK_EVERY_BYTES = 16 * 1024 * 1024;

/** What is backed up, into which store, and for which recipients. */
export interface EncryptedBackup {
  readonly dataDir: string;
  /** The folder of the encrypted backups; the caller holds its lock (`holdStore`). */
  readonly store: string;
  /** `age1…`. The identity of any one of them decrypts the backup. */
  readonly recipients: readonly string[];
  /** Whether the key file of the data folder goes into the encrypted content. */
  readonly withKey: boolean;
  /** Null: no old backup is removed. */
  readonly keep: KeepRule | null;
  readonly by: BackupCause;
  /** Bytes that must stay free on the disk of the store, so that people can go on writing if the data folder is on it too. */
  readonly minFreeBytes?: number;
}

/** The progress of a backup. */
export interface BackupProgress {
  readonly files: number;
  readonly bytes: number;
}

/** The result of a backup. */
export interface MadeBackup {
  readonly summary: BackupSummary;
  /** Number of earlier backups that were removed. */
  readonly removed: number;
}

/**
 * Adds a backup of a data folder to a store; a server may use the folder meanwhile. Only pieces that are not in the
 * store are encrypted and written. The index is written last, so an interrupted run leaves no backup, and the next run
 * reuses the pieces that it stored. Then everything in the data folder that has a seal or a digest is verified. If it
 * is damaged, the index says so and nothing is removed, because the earlier backups may be the last good ones. If a
 * piece in the store was missing or changed, it is written again from the data folder, and nothing is removed. Memory
 * is bounded by the largest ledger. Throws `BackupFault`, `KeyFault`, and what the disk throws. `now` is ms since 1970.
 */
export async function backUpEncrypted(
  { dataDir, store, recipients, withKey, keep, by, minFreeBytes = 0 }: EncryptedBackup,
  now: () => number,
  onProgress: (progress: BackupProgress) => void = () => {},
): Promise<MadeBackup> {
  const at = new Date(now()).toISOString();
  const { keys } = await openForBackup(dataDir);
  await mkdir(join(store, INDEX_FOLDER), { recursive: true, mode: 0o700 });
  const earlier = await readIndexes(store, keyRing(dataDir));
  const pieces = await PieceStore.open(store, keys, recipients, knownPieces(earlier, keys));
  const space = new FreeSpace(store, minFreeBytes);
  let lookAt = 0;
  const needed = new Map<string, PieceRow>();
  const put = async (bytes: Uint8Array): Promise<string> => {
    if (pieces.added >= lookAt) {
      await space.measure();
      if (space.isLow) throw new BackupFault('backup.diskLow', { folder: store });
      lookAt = pieces.added + LOOK_EVERY_BYTES;
    }
    const row = await pieces.put(bytes);
    needed.set(row[0], row);
    return row[0];
  };
  const files: ListedFile[] = [];
  let bytes = 0;
  for await (const source of sourceFiles(dataDir)) {
    files.push(await copyFile(source, put));
    bytes += source.size;
    onProgress({ files: files.length, bytes });
  }
  const list: FileList = {
    format: 'de-an/file-list',
    version: 1,
    folder: (await readFormat(dataDir)).version,
    files,
    ...(withKey ? { keyFile: await readFile(keyFileOf(dataDir), 'utf8') } : {}),
  };
  const listPieces: string[] = [];
  for (const part of parts(Buffer.from(JSON.stringify(list)))) listPieces.push(await put(part));
  await pieces.finish();
  const damaged = await countDamaged(dataDir);
  const index: BackupIndex = {
    format: 'de-an/encrypted-backup',
    version: 1,
    id: backupId(at, randomBytes(3)),
    at,
    ended: new Date(now()).toISOString(),
    key: keys.id,
    recipients,
    by,
    files: files.length,
    bytes,
    added: pieces.added,
    damaged,
    withKey,
    list: listPieces,
    pieces: [...needed.values()],
  };
  await writeIndex(store, index, keys);
  await pieces.forgetUnfinished();
  const isSound = damaged === 0 && pieces.repaired === 0;
  const removed = keep && isSound ? await removeOld(store, dataDir, keep) : 0;
  return { summary: summaryOf(index), removed };
}

/** The pieces named by the indexes that are sealed with these keys. Pieces of an earlier key have other names. */
function knownPieces(indexes: readonly StoredIndex[], keys: Keys): readonly PieceRow[] {
  return indexes.flatMap(({ index, isSealed }) => (isSealed && index?.key === keys.id ? index.pieces : []));
}

/** Stores a file piece by piece, and computes its digest at the same time. */
async function copyFile(
  { path, file, size }: SourceFile,
  put: (bytes: Uint8Array) => Promise<string>,
): Promise<ListedFile> {
  const digest = createHash('sha256');
  const pieces: string[] = [];
  for (let at = 0; at < size; ) {
    const piece = await readPart(file, at, Math.min(PIECE_BYTES, size - at), path);
    digest.update(piece);
    pieces.push(await put(piece));
    at += piece.length;
  }
  return { path, bytes: size, sha256: digest.digest('hex'), pieces };
}

async function readPart(
  file: SourceFile['file'],
  from: number,
  length: number,
  path: string,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  for (let done = 0; done < length; ) {
    const { bytesRead } = await file.read(bytes, done, length - done, from + done);
    if (bytesRead === 0) throw new Error(`${path} became shorter while it was read`);
    done += bytesRead;
  }
  return bytes;
}

function* parts(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
}

/** The number of problems that two verifications in succession find. A server that writes meanwhile can mislead a single one. */
async function countDamaged(dataDir: string): Promise<number> {
  const verify = async () => {
    const { problems, papers } = await verifyFolder(dataDir);
    return [
      ...problems.map(({ message }) => message),
      ...papers.map(({ row, problem }) => `${row.id} ${problem}`),
    ];
  };
  const first = await verify();
  if (first.length === 0) return 0;
  const second = new Set(await verify());
  return first.filter((problem) => second.has(problem)).length;
}

/**
 * Removes the backups that the rule does not keep, then the pieces that no index names. An index whose seal is wrong or cannot
 * be checked is not removed, and neither are its pieces. While an index cannot be read, no piece is removed. Returns how many
 * backups it removed.
 */
async function removeOld(store: string, dataDir: string, rule: KeepRule): Promise<number> {
  const stored = await readIndexes(store, keyRing(dataDir));
  const ours = stored.flatMap(({ index, isSealed }) => (index && isSealed ? [index] : []));
  const kept = keptBackups(ours, rule);
  const old = new Set(ours.flatMap(({ id }) => (kept.has(id) ? [] : [id])));
  const remaining: BackupIndex[] = [];
  let areAllRead = true;
  for (const { path, index } of stored) {
    if (index && old.has(index.id)) await rm(path);
    else if (index) remaining.push(index);
    else areAllRead = false;
  }
  await syncFolder(join(store, INDEX_FOLDER));
  const named = new Set(remaining.flatMap(({ pieces }) => pieces.map(([name]) => name)));
  if (areAllRead) await removeOtherPieces(store, named);
  return old.size;
}
