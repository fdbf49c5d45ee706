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

/** The content of a key file. */
export interface StoredKey {
  readonly secret: Uint8Array;
  /** Whether the key was made to seal a folder of an earlier format, and the sealing is not finished. */
  readonly isSealing: boolean;
}

const SECRET_BYTES = 32;
/** The form of an id of keys, which becomes part of a path. */
const ID = /^[0-9a-f]{16}$/;

/** The path of the key file of a data folder: `DE_AN_KEY_FILE`, or a file beside the folder. */
export function keyFileOf(dataDir: string): string {
  return resolve(readSetting('DE_AN_KEY_FILE') ?? `${resolve(dataDir)}.key`);
}

/**
 * Where a restore writes the key file of a backup. For the service's own data folder (`DATA_DIR`) it is the path that
 * `keyFileOf` returns. For any other folder it is a file beside it, because `DE_AN_KEY_FILE` names the key of the
 * service.
 */
export function keyPlaceOf(dataDir: string): string {
  const folder = resolve(dataDir);
  return folder === resolve(readSetting('DATA_DIR')) ? keyFileOf(folder) : `${folder}.key`;
}

/** The path, beside the key file, to which `de-an key rotate` copies the old key with this id. */
export function oldKeyFile(path: string, id: string): string {
  return `${path}.${id}`;
}

/** The path of the new key during a rotation, until everything is rewritten with it. */
export function nextKeyFile(path: string): string {
  return `${path}.next`;
}

/** Throws `KeyFault` for a key file inside its data folder: a person who can read the folder could then also decrypt it. */
export function refuseKeyInside(dataDir: string, path: string): void {
  if (path.startsWith(resolve(dataDir) + sep))
    throw new KeyFault('folder.keyInside', { file: path, folder: dataDir });
}

/** Reads a key file; null when there is none. Throws `KeyFault` if it is not a key file or others may read it. */
export async function readKeyFile(path: string): Promise<StoredKey | null> {
  const bytes = await readBytes(path);
  if (bytes === null) return null;
  // Checked before the permissions: the message about permissions asks to change them, which is wrong for another file.
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

/** Keys, and the key file that has them. */
export interface FoundKeys {
  readonly file: string;
  readonly keys: Keys;
}

/**
 * Finds the keys with this id in a key file, or in the copy that `de-an key rotate` made beside it; null: neither
 * contains them. Throws `KeyFault` like `readKeyFile`.
 */
export async function findKeys(path: string, id: string): Promise<FoundKeys | null> {
  if (!ID.test(id)) return null;
  for (const file of [path, oldKeyFile(path, id)]) {
    const stored = await readKeyFile(file);
    const keys = stored && keysFrom(stored.secret);
    if (keys?.id === id) return { file, keys };
  }
  return null;
}

/**
 * Makes a secret and stores it as a key file that only this account can read. Throws `KeyFault` if the file cannot be
 * written.
 */
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

/** Decodes the text of a key file; null when it is not a key file of this program. */
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
