import { existsSync } from 'node:fs';
import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '@server/store/disk/isMissing';
import { readOrNull } from '@server/store/disk/readOrNull';
import { type Keys, keysFrom } from '@server/store/keys/Keys';
import {
  KeyFault,
  keptKeyFile,
  keyFileOf,
  makeKeyFile,
  nextKeyFile,
  readKeyFile,
  refuseInside,
  writeKeyFile,
} from '@server/store/keys/keyFile';
import { OFFICE_KEY, WrappedKeys } from '@server/store/keys/WrappedKeys';
import { encryptFolder, type MigrationWatch } from './encryptFolder';
import { checkFormat, FORMAT, FORMAT_FILE, type FolderFormat, readFormat, writeFormat } from './folderFormat';
import { keepCopy } from './keepCopy';
import { NewerFolder } from './NewerFolder';
import { SealedFolder } from './SealedFolder';
import { checkSeals, jsonPaths, sealedPaths, sealFolder } from './sealFolder';

/** How a data folder is opened. */
export interface FolderOptions extends MigrationWatch {
  /** A key was made; the operator must keep a copy of it. */
  readonly onKeyMade?: ((path: string) => void) | undefined;
  /** Seals a folder of an earlier format with a key that exists: asked for by a command, never by a start. */
  readonly seal?: boolean;
  /** The key file; absent: `keyFileOf` the folder. */
  readonly keyFile?: string | undefined;
}

/**
 * Opens a data folder that this process has locked: brings an earlier format to the newest and checks the key. A folder
 * without anything gets a key at once. Throws `NewerFolder`, `KeyFault` and `DamagedFile`.
 */
export async function openFolder(folder: string, options: FolderOptions = {}): Promise<SealedFolder> {
  const format = await readFormat(folder);
  if (format.version > FORMAT) throw new NewerFolder(folder, format.version, FORMAT);
  const path = options.keyFile ?? keyFileOf(folder);
  refuseInside(folder, path);
  if (format.version === 1 && (await isEmpty(folder))) return startFolder(folder, path, options);
  if (format.version === 1) await sealOldFolder(folder, path, options);
  if (isOlder(await readFormat(folder))) await encryptSealed(folder, path, options);
  const opened = await readFolder(folder, path);
  const key = await readKeyFile(path);
  if (key?.isSealing) await writeKeyFile(path, { ...key, isSealing: false });
  return opened;
}

/** A folder in which nothing was ever stored. */
async function startFolder(folder: string, path: string, options: FolderOptions): Promise<SealedFolder> {
  const stored = await readKeyFile(path);
  const key = stored ?? (await makeKeyFile(path, false));
  if (stored === null) options.onKeyMade?.(path);
  const keys = keysFrom(key.secret);
  await new WrappedKeys(folder, keys).makeOffice();
  await writeFormat(folder, FORMAT, [], keys);
  return SealedFolder.open(folder, keys, []);
}

/** From format 1 to format 2: every file gets a seal. */
async function sealOldFolder(folder: string, path: string, options: FolderOptions): Promise<void> {
  const stored = await readKeyFile(path);
  if (stored && !stored.isSealing && !options.seal) {
    // Without this, somebody who can write the folder could turn it into one of format 1 and have anything sealed.
    throw new KeyFault('folder.formatMissing', { format: join(folder, FORMAT_FILE), file: path, folder });
  }
  const key = stored ?? (await makeKeyFile(path, true));
  if (stored === null) options.onKeyMade?.(path);
  const keys = keysFrom(key.secret);
  await keepCopy(folder, 'before-format-2', await jsonPaths(folder));
  await writeFormat(folder, 2, await sealFolder(folder, keys, 'unsealed'), keys);
}

/**
 * From format 2 to format 3: every file is encrypted. No copy is kept, since it would be in clear; each file is verified
 * before its old form goes. From the first step on an older version of the program refuses the folder.
 */
async function encryptSealed(folder: string, path: string, watch: MigrationWatch): Promise<void> {
  const format = await readFormat(folder);
  await refuseHalfRotated(folder, path);
  const keys = await keysOf(path, folder, format.key ?? '');
  checkFormat(folder, format, keys);
  if (format.version < FORMAT) {
    // Nothing is changed before everything that has a seal is known to fit it.
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

/** Opens a data folder of the newest format for reading; a server may use it meanwhile. Throws like `openFolder`. */
export async function readFolder(folder: string, path = keyFileOf(folder)): Promise<SealedFolder> {
  const format = await readFormat(folder);
  if (format.version > FORMAT) throw new NewerFolder(folder, format.version, FORMAT);
  // A folder without a format is one of format 1, or none at all.
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
 * Gives a folder a new key. Everything must open with the old one. In format 3 only the keys within the folder are encrypted
 * again, and its content stays; in format 2 everything is sealed again. It can be interrupted and run again; a server refuses
 * the folder until it is finished. Returns the path of the old key, which earlier backups need.
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
    // Before the new key is made: from then on a server refuses the folder.
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
  const kept = keptKeyFile(path, oldKeys.id);
  await writeKeyFile(kept, old);
  await rename(next, path);
  return kept;
}

/**
 * Gives a folder of format 1 or 2 whose key is lost a new one, believes everything that can be read, and encrypts it.
 * Returns the path of the new key. Throws `KeyFault` while the right key is there, and for an encrypted folder, of which
 * nobody can read anything without its key.
 */
export async function adoptFolder(folder: string): Promise<string> {
  const path = keyFileOf(folder);
  refuseInside(folder, path);
  const stored = await readKeyFile(path);
  const { key = null } = await readFormat(folder).catch(() => ({ key: null }));
  if (stored && !stored.isSealing) {
    const isRight = keysFrom(stored.secret).id === key;
    throw new KeyFault(isRight ? 'folder.keyThere' : 'folder.otherKeyThere', { file: path, folder });
  }
  if (stored && keysFrom(stored.secret).id === key) {
    // Interrupted when everything had the new key's seal.
    await openFolder(folder);
    return path;
  }
  if ((await readOrNull(join(folder, OFFICE_KEY))) !== null) {
    throw new KeyFault('folder.noKeyNoContent', { folder, key: key ?? '?' });
  }
  const made = stored ?? (await makeKeyFile(path, true));
  const keys = keysFrom(made.secret);
  await keepCopy(folder, `before-key-${keys.id}`, [...(await jsonPaths(folder)), FORMAT_FILE]);
  await writeFormat(folder, 2, await sealFolder(folder, keys, 'any'), keys);
  await openFolder(folder);
  return path;
}

/** The keys with this id. Throws `KeyFault`. */
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

/** Whether nothing was ever stored in the folder. */
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
