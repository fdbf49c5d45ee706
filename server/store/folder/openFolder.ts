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
  readKeyFile,
  refuseInside,
  writeKeyFile,
} from '@server/store/keys/keyFile';
import { checkFormat, FORMAT, FORMAT_FILE, readFormat, writeFormat } from './folderFormat';
import { keepCopy, MIGRATIONS } from './Migration';
import { NewerFolder } from './NewerFolder';
import { SealedFolder } from './SealedFolder';
import { checkSeals, jsonPaths, sealFolder } from './sealFolder';

/** How a data folder is opened. */
export interface FolderOptions {
  /** A key was made; whoever runs the server must keep a copy of it. */
  readonly onKeyMade?: ((path: string) => void) | undefined;
  /** Seals a folder of an earlier format with a key that exists: asked for by a command, never by a start. */
  readonly seal?: boolean;
}

/**
 * Opens a data folder that this process has locked: migrates an earlier format and checks the key. A folder without
 * anything gets a key at once. Throws `NewerFolder`, `KeyFault` and `DamagedFile`.
 */
export async function openFolder(folder: string, options: FolderOptions = {}): Promise<SealedFolder> {
  const format = await readFormat(folder);
  if (format.version > FORMAT) throw new NewerFolder(folder, format.version, FORMAT);
  const path = keyFileOf(folder);
  refuseInside(folder, path);
  if (format.version === FORMAT) {
    const opened = await readFolder(folder);
    const key = await readKeyFile(path);
    if (key?.isSealing) await writeKeyFile(path, { ...key, isSealing: false });
    return opened;
  }
  const stored = await readKeyFile(path);
  const isNew = await isEmpty(folder);
  if (stored && !stored.isSealing && !isNew && !options.seal) {
    // Without this, whoever can write the folder could turn it into one of format 1 and have anything sealed.
    throw new KeyFault(
      `${join(folder, FORMAT_FILE)} is missing, and the key file ${path} is in use. If the folder was written by a version before 0.3 and never by this one, run: de-an key seal --data ${folder}. Otherwise restore a backup.`,
    );
  }
  const key = stored ?? (await makeKeyFile(path, !isNew));
  if (stored === null) options.onKeyMade?.(path);
  const keys = keysFrom(key.secret);
  let files: readonly string[] = [];
  for (const { to, changes, run } of MIGRATIONS) {
    if (to <= format.version) continue;
    if (!isNew) await keepCopy(folder, `before-format-${to}`, await changes(folder));
    files = await run(folder, keys);
  }
  await writeFormat(folder, files, keys);
  if (key.isSealing) await writeKeyFile(path, { ...key, isSealing: false });
  return new SealedFolder(folder, keys, files);
}

/** Opens a data folder of the newest format for reading; a server may use it meanwhile. Throws like `openFolder`. */
export async function readFolder(folder: string): Promise<SealedFolder> {
  const format = await readFormat(folder);
  if (format.version > FORMAT) throw new NewerFolder(folder, format.version, FORMAT);
  const path = keyFileOf(folder);
  if ((await readOrNull(nextKeyFile(path))) !== null) {
    throw new KeyFault(
      `A change of the key was interrupted: ${nextKeyFile(path)} is there. Run: de-an key rotate --data ${folder}`,
    );
  }
  if (format.version < FORMAT) {
    throw new KeyFault(
      `${folder} has format ${format.version}. Start the server on it once, then try again.`,
    );
  }
  const keys = await keysOf(path, folder, format.key ?? '');
  checkFormat(folder, format, keys);
  return new SealedFolder(folder, keys, format.files);
}

/**
 * Gives a folder a new key. Everything must have the seal of the old one. It can be interrupted and run again; a server
 * refuses the folder until it is finished. Returns the path of the old key, which earlier backups need.
 */
export async function rotateKey(folder: string): Promise<string> {
  const path = keyFileOf(folder);
  const next = nextKeyFile(path);
  const format = await readFormat(folder);
  const old = await readKeyFile(path);
  if (old === null) throw missingKey(path, folder);
  const oldKeys = keysFrom(old.secret);
  let made = await readKeyFile(next);
  if (made === null) {
    if (format.key !== oldKeys.id) throw wrongKey(path, folder, format.key ?? '');
    checkFormat(folder, format, oldKeys);
    // Before the new key is made: from then on a server refuses the folder.
    await checkSeals(folder, oldKeys, format.files);
    made = await makeKeyFile(next, false);
  }
  const keys = keysFrom(made.secret);
  if (format.key === oldKeys.id) {
    await writeFormat(folder, await sealFolder(folder, keys, oldKeys), keys);
  } else if (format.key !== keys.id) {
    throw wrongKey(path, folder, format.key ?? '');
  }
  const kept = `${path}.${oldKeys.id}`;
  await writeKeyFile(kept, old);
  await rename(next, path);
  return kept;
}

/**
 * Seals a folder whose key is lost with a new one, and believes everything that can be read. Returns the path of the
 * new key. Throws `KeyFault` while the right key is there.
 */
export async function adoptFolder(folder: string): Promise<string> {
  const path = keyFileOf(folder);
  refuseInside(folder, path);
  const stored = await readKeyFile(path);
  const { key = null } = await readFormat(folder).catch(() => ({ key: null }));
  if (stored && !stored.isSealing) {
    const isRight = keysFrom(stored.secret).id === key;
    throw new KeyFault(
      isRight
        ? `${path} is the key of ${folder}: nothing is lost.`
        : `${path} is there. If it is not the key of ${folder}, move it away, then try again.`,
    );
  }
  const made = stored ?? (await makeKeyFile(path, true));
  const keys = keysFrom(made.secret);
  await keepCopy(folder, `before-key-${keys.id}`, [...(await jsonPaths(folder)), FORMAT_FILE]);
  await writeFormat(folder, await sealFolder(folder, keys, 'any'), keys);
  await writeKeyFile(path, { ...made, isSealing: false });
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
  return new KeyFault(
    `The key file ${path} is missing, and ${folder} is sealed with it. Put it back from your copy, or name it with DE_AN_KEY_FILE. If it is lost, see “A lost key” in docs/reliability.md.`,
  );
}

function wrongKey(path: string, folder: string, id: string): KeyFault {
  return new KeyFault(
    `${path} is not the key of ${folder}, which is sealed with key ${id}. Put back the right key file, or name it with DE_AN_KEY_FILE. If it is lost, see “A lost key” in docs/reliability.md.`,
  );
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
