import { BackupFault } from '@server/backup/BackupFault';

/** A file of the data folder in a backup. */
export interface ListedFile {
  /** Path below the data folder, with `/` as separator. */
  readonly path: string;
  readonly bytes: number;
  /** Of the whole file, hex. */
  readonly sha256: string;
  /** Names of its pieces, in order. */
  readonly pieces: readonly string[];
}

/** The encrypted list of a backup's files, with what else a restore needs. */
export interface FileList {
  readonly format: 'de-an/file-list';
  readonly version: 1;
  /** Format of the data folder. */
  readonly folder: number;
  readonly files: readonly ListedFile[];
  /** The content of the key file; absent: the backup was made without it. */
  readonly keyFile?: string;
}

const PART = /^[A-Za-z0-9_.-]{1,160}$/;
const MAX_DEPTH = 8;

/**
 * Reads the list of a backup. Throws `BackupFault` if it is not such a list, or names a file outside the data folder.
 */
export function parseFileList(json: string, backup: string): FileList {
  let list: FileList;
  try {
    list = JSON.parse(json) as FileList;
  } catch {
    throw new BackupFault('backup.notOurs', { file: backup });
  }
  const isOurs =
    list.format === 'de-an/file-list' &&
    list.version === 1 &&
    Number.isInteger(list.folder) &&
    Array.isArray(list.files);
  if (!isOurs) throw new BackupFault('backup.notOurs', { file: backup });
  for (const { path } of list.files) {
    const parts = String(path).split('/');
    const isInside = parts.every((part) => PART.test(part) && part !== '.' && part !== '..');
    if (!isInside || parts.length > MAX_DEPTH)
      throw new BackupFault('backup.badPath', { file: backup, path: String(path) });
  }
  return list;
}
