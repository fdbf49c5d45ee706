import { existsSync } from 'node:fs';
import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '@server/store/disk/isMissing';
import { readOrNull } from '@server/store/disk/readOrNull';
import { type Keys, keysFrom } from '@server/store/keys/Keys';
import {
  KeyFault,
  keyFileOf,
  makeKeyFile,
  nextKeyFile,
  oldKeyFile,
  readKeyFile,
  refuseKeyInside,
  writeKeyFile,
} from '@server/store/keys/keyFile';
import { OFFICE_KEY, WrappedKeys } from '@server/store/keys/WrappedKeys';
import { copyToSubfolder } from './copyToSubfolder';
import { encryptFolder, type MigrationWatch } from './encryptFolder';
import { checkFormat, FORMAT, FORMAT_FILE, type FolderFormat, readFormat, writeFormat } from './folderFormat';
import { NewerFolder } from './NewerFolder';
import { SealedFolder } from './SealedFolder';
import { checkSeals, jsonPaths, sealedPaths, sealFolder } from './sealFolder';

/** How a data folder is opened. */
export interface FolderOptions extends MigrationWatch {
  /** Called when a key file was made, of which the operator must keep a copy. */
  readonly onKeyMade?: ((path: string) => void) | undefined;
  /** Allows sealing a folder of format 1 with an existing key. Only a command sets it, never a start of the server. */
  readonly seal?: boolean;
  /** The key file; absent: `keyFileOf` the folder. */
  readonly keyFile?: string | undefined;
}

/**
 * Opens a data folder that this process has locked. Migrates an earlier format to the newest and checks the key. An empty
 * folder gets a key, which is made unless the key file exists. Throws `NewerFolder`, `KeyFault` and `DamagedFile`.
 */
export async function openFolder(folder: string, options: FolderOptions = {}): Promise<SealedFolder> {
  const format = await readFormat(folder);
  if (format.version > FORMAT) throw new NewerFolder(folder, format.version, FORMAT);
  const path = options.keyFile ?? keyFileOf(folder);
  refuseKeyInside(folder, path);
  if (format.version === 1 && (await isEmpty(folder))) return startFolder(folder, path, options);
  if (format.version === 1) await sealOldFolder(folder, path, options);
  if (isOlder(await readFormat(folder))) await encryptSealed(folder, path, options);
  const opened = await readFolder(folder, path);
  const key = await readKeyFile(path);
  if (key?.isSealing) await writeKeyFile(path, { ...key, isSealing: false });
  return opened;
}

/** Gives an empty folder its format and the office's key. */
async function startFolder(folder: string, path: string, options: FolderOptions): Promise<SealedFolder> {
  const stored = await readKeyFile(path);
  const key = stored ?? (await makeKeyFile(path, false));
  if (stored === null) options.onKeyMade?.(path);
  const keys = keysFrom(key.secret);
  await new WrappedKeys(folder, keys).makeOffice();
  await writeFormat(folder, FORMAT, [], keys);
  return SealedFolder.open(folder, keys, []);
}

/** Migrates from format 1 to format 2: every file gets a seal. */
async function sealOldFolder(folder: string, path: string, options: FolderOptions): Promise<void> {
  const stored = await readKeyFile(path);
  if (stored && !stored.isSealing && !options.seal) {
    // Otherwise somebody who can write the folder could delete its format, and the next start would seal forged files.
    throw new KeyFault('folder.formatMissing', { format: join(folder, FORMAT_FILE), file: path, folder });
  }
  const key = stored ?? (await makeKeyFile(path, true));
  if (stored === null) options.onKeyMade?.(path);
  const keys = keysFrom(key.secret);
  await copyToSubfolder(folder, 'before-format-2', await jsonPaths(folder));
  await writeFormat(folder, 2, await sealFolder(folder, keys, 'unsealed'), keys);
}

/**
 * Migrates from format 2 to format 3: every file is encrypted. Makes no copy, because it would be in clear; instead each
 * encrypted file is verified before it replaces the old one. Writes the format first, so that from then on an older version
 * of the program refuses the folder.
 */
async function encryptSealed(folder: string, path: string, watch: MigrationWatch): Promise<void> {
  const format = await readFormat(folder);
  await refuseHalfRotated(folder, path);
  const keys = await keysOf(path, folder, format.key ?? '');
  checkFormat(folder, format, keys);
  if (format.version < FORMAT) {
    // Every seal is checked before anything is changed.
    await checkSeals(folder, keys, format.files);
    await new WrappedKeys(folder, keys).makeOffice();
    await writeFormat(folder, FORMAT, format.files, keys, format.version);
  }
  const next = await SealedFolder.open(folder, keys, format.files);
  await encryptFolder(folder, keys, next, watch);
  await writeFormat(folder, FORMAT, await sealedPaths(folder), keys);
}

function isOlder({ version, from }: FolderFormat): boolean {
  return version < FORMAT || from !== undefined;
}

async function refuseHalfRotated(folder: string, path: string): Promise<void> {
  if ((await readOrNull(nextKeyFile(path))) === null) return;
  throw new KeyFault('folder.halfRotated', { next: nextKeyFile(path), folder });
}

/**
 * Opens a data folder of the newest format without changing it; a server may use the folder at the same time. Throws
 * `NewerFolder`, `DamagedFile`, and `KeyFault` also for a missing folder, an older format and an unfinished migration or
 * rotation of the key.
 */
export async function readFolder(folder: string, path = keyFileOf(folder)): Promise<SealedFolder> {
  const format = await readFormat(folder);
  if (format.version > FORMAT) throw new NewerFolder(folder, format.version, FORMAT);
  // `readFormat` returns format 1 for a missing folder too.
  if (format.version === 1 && !existsSync(folder)) {
    throw new KeyFault('folder.none', { folder });
  }
  await refuseHalfRotated(folder, path);
  if (isOlder(format)) {
    throw format.from === undefined
      ? new KeyFault('folder.older', { folder, version: String(format.version) })
      : new KeyFault('folder.halfEncrypted', { folder });
  }
  const keys = await keysOf(path, folder, format.key ?? '');
  checkFormat(folder, format, keys);
  return SealedFolder.open(folder, keys, format.files);
}

/**
 * Gives a folder a new key file. First checks that the old key opens everything. In format 3 only the keys within the folder
 * are encrypted again, and its content stays; in format 2 everything is sealed again. Can be interrupted and run again; a
 * server refuses the folder until the rotation is finished. Returns the path to which the old key file is copied, because
 * earlier backups need it. Throws like `readFolder`.
 */
export async function rotateKey(folder: string): Promise<string> {
  const path = keyFileOf(folder);
  const next = nextKeyFile(path);
  const format = await readFormat(folder);
  const old = await readKeyFile(path);
  if (old === null) throw missingKey(path, folder);
  const oldKeys = keysFrom(old.secret);
  if (format.from !== undefined) await readFolder(folder);
  let made = await readKeyFile(next);
  if (made === null) {
    if (format.key !== oldKeys.id) throw wrongKey(path, folder, format.key ?? '');
    checkFormat(folder, format, oldKeys);
    // Checked before the new key is made, because a server refuses the folder from then on.
    if (format.version < FORMAT) await checkSeals(folder, oldKeys, format.files);
    else await new WrappedKeys(folder, oldKeys).check();
    made = await makeKeyFile(next, false);
  }
  const keys = keysFrom(made.secret);
  if (format.key === oldKeys.id) {
    if (format.version < FORMAT) {
      await writeFormat(folder, format.version, await sealFolder(folder, keys, oldKeys), keys);
    } else {
      checkFormat(folder, format, oldKeys);
      await new WrappedKeys(folder, oldKeys).wrapWith(keys);
      await writeFormat(folder, FORMAT, format.files, keys);
    }
  } else if (format.key !== keys.id) {
    throw wrongKey(path, folder, format.key ?? '');
  }
  const oldPath = oldKeyFile(path, oldKeys.id);
  await writeKeyFile(oldPath, old);
  await rename(next, path);
  return oldPath;
}

/**
 * Gives a new key to a folder of format 1 or 2 whose key is lost. Accepts every file that can be read as genuine, and
 * encrypts it. Returns the path of the new key. Throws `KeyFault` when there is a key file, and for a folder that is
 * encrypted, because nobody can read it without its key.
 */
export async function adoptFolder(folder: string): Promise<string> {
  const path = keyFileOf(folder);
  refuseKeyInside(folder, path);
  const stored = await readKeyFile(path);
  const { key = null } = await readFormat(folder).catch(() => ({ key: null }));
  if (stored && !stored.isSealing) {
    const isRight = keysFrom(stored.secret).id === key;
    throw new KeyFault(isRight ? 'folder.keyThere' : 'folder.otherKeyThere', { file: path, folder });
  }
  if (stored && keysFrom(stored.secret).id === key) {
    // An earlier run was interrupted after it had sealed everything with this key.
    await openFolder(folder);
    return path;
  }
  if ((await readOrNull(join(folder, OFFICE_KEY))) !== null) {
    throw new KeyFault('folder.noKeyNoContent', { folder, key: key ?? '?' });
  }
  const made = stored ?? (await makeKeyFile(path, true));
  const keys = keysFrom(made.secret);
  await copyToSubfolder(folder, `before-key-${keys.id}`, [...(await jsonPaths(folder)), FORMAT_FILE]);
  await writeFormat(folder, 2, await sealFolder(folder, keys, 'any'), keys);
  await openFolder(folder);
  return path;
}

/** The keys in the key file at `path`. Throws `KeyFault` when there is none, or when they do not have this id. */
export async function keysOf(path: string, folder: string, id: string): Promise<Keys> {
  const stored = await readKeyFile(path);
  if (stored === null) throw missingKey(path, folder);
  const keys = keysFrom(stored.secret);
  if (keys.id !== id) throw wrongKey(path, folder, id);
  return keys;
}

function missingKey(path: string, folder: string): KeyFault {
  return new KeyFault('folder.keyMissing', { file: path, folder });
}

function wrongKey(path: string, folder: string, id: string): KeyFault {
  return new KeyFault('folder.keyWrong', { file: path, folder, key: id });
}

/** Whether the folder has neither register nor papers nor schemes. */
async function isEmpty(folder: string): Promise<boolean> {
  for (const part of ['register', 'papers', 'schemes']) {
    try {
      if ((await readdir(join(folder, part))).length > 0) return false;
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  return true;
}
