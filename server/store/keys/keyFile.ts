import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { readSetting } from '@server/config/readSettings';
import { codeOf } from '@server/store/disk/codeOf';
import { FolderFault } from '@server/store/disk/FolderFault';
import { readOrNull } from '@server/store/disk/readOrNull';
import { writeDurably } from '@server/store/disk/writeDurably';
import { type Keys, keysFrom } from './Keys';

/** The key file is missing, wrong or readable by others. The message says what to do. */
export class KeyFault extends FolderFault {
  override readonly name = 'KeyFault';
}

/** What a key file holds. */
export interface StoredKey {
  readonly secret: Uint8Array;
  /** A folder of an earlier format is being sealed with it for the first time. */
  readonly isSealing: boolean;
}

const SECRET_BYTES = 32;
/** An id of keys; it becomes part of a path. */
const ID = /^[0-9a-f]{16}$/;

/** The key file of a data folder: `DE_AN_KEY_FILE`, or a file beside the folder. */
export function keyFileOf(dataDir: string): string {
  return resolve(readSetting('DE_AN_KEY_FILE') ?? `${resolve(dataDir)}.key`);
}

/**
 * Where a restore writes the key file that came out of a backup: what `DE_AN_KEY_FILE` says for the service's own data folder
 * (`DATA_DIR`), and a file beside any other folder, since that setting names the key of the service.
 */
export function keyPlaceOf(dataDir: string): string {
  const folder = resolve(dataDir);
  return folder === resolve(readSetting('DATA_DIR')) ? keyFileOf(folder) : `${folder}.key`;
}

/** The file in which `de-an key rotate` keeps the key before, beside the key file. */
export function keptKeyFile(path: string, id: string): string {
  return `${path}.${id}`;
}

/** The file in which a rotation keeps the new key until everything is sealed with it. */
export function nextKeyFile(path: string): string {
  return `${path}.next`;
}

/** Throws `KeyFault` for a key file inside its data folder: somebody who can write the folder could then make every seal. */
export function refuseInside(dataDir: string, path: string): void {
  if (path.startsWith(resolve(dataDir) + sep))
    throw new KeyFault('folder.keyInside', { file: path, folder: dataDir });
}

/** Reads a key file; null when there is none. Throws `KeyFault`. */
export async function readKeyFile(path: string): Promise<StoredKey | null> {
  const bytes = await readBytes(path);
  if (bytes === null) return null;
  // First: what is no key file may be somebody else's, and its permissions are not this program's to change.
  const stored = parseKeyFile(bytes.toString('utf8'));
  if (stored === null) throw new KeyFault('folder.keyUnreadable', { file: path });
  if (process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0) {
    throw new KeyFault('folder.keyOpen', { file: path });
  }
  return stored;
}

async function readBytes(path: string): Promise<Buffer | null> {
  try {
    return await readOrNull(path);
  } catch (error) {
    if (codeOf(error) === 'EISDIR') throw new KeyFault('folder.keyIsFolder', { file: path });
    throw error;
  }
}

/** Keys and the file in which they were found. */
export interface FoundKeys {
  readonly file: string;
  readonly keys: Keys;
}

/** The keys with this id, in a key file or among those that `de-an key rotate` kept beside it; null: in neither. Throws `KeyFault`. */
export async function findKeys(path: string, id: string): Promise<FoundKeys | null> {
  if (!ID.test(id)) return null;
  for (const file of [path, keptKeyFile(path, id)]) {
    const stored = await readKeyFile(file);
    const keys = stored && keysFrom(stored.secret);
    if (keys?.id === id) return { file, keys };
  }
  return null;
}

/** Makes a secret and stores it, readable by this account alone. Throws `KeyFault` when it cannot be written. */
export async function makeKeyFile(path: string, isSealing: boolean): Promise<StoredKey> {
  const made = { secret: new Uint8Array(randomBytes(SECRET_BYTES)), isSealing };
  try {
    await writeKeyFile(path, made);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new KeyFault('folder.keyNotMade', { file: path, reason });
  }
  return made;
}

export async function writeKeyFile(path: string, { secret, isSealing }: StoredKey): Promise<void> {
  const stored = {
    format: 'de-an/key',
    version: 1,
    secret: Buffer.from(secret).toString('hex'),
    ...(isSealing ? { sealing: true } : {}),
  };
  await writeDurably(path, `${JSON.stringify(stored)}\n`, { mode: 0o600 });
}

/** What the text of a key file says; null when it is none of this program. */
export function parseKeyFile(json: string): StoredKey | null {
  try {
    const { format, version, secret, sealing } = JSON.parse(json);
    const isOurs = format === 'de-an/key' && version === 1 && /^[0-9a-f]{64}$/.test(String(secret));
    return isOurs
      ? { secret: new Uint8Array(Buffer.from(secret, 'hex')), isSealing: sealing === true }
      : null;
  } catch {
    return null;
  }
}
