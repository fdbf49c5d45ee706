import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isMissing } from '@server/store/disk/isMissing';
import { writeDurably } from '@server/store/disk/writeDurably';
import type { Keys } from '@server/store/keys/Keys';

/** An encrypted piece in the store: its name, the bytes of its file and their SHA-256 in hex. */
export type PieceRow = readonly [name: string, bytes: number, sha256: string];

/** Who began a backup: the server's schedule, a person on the page of state, or the command line. */
export type BackupCause = 'schedule' | 'person' | 'command';

/** What an index says of a backup without any key. */
export interface BackupSummary {
  /** The time and six random hexadecimal digits; also the name of the index file. */
  readonly id: string;
  /** When it began and when it was complete, ISO 8601, UTC. */
  readonly at: string;
  readonly ended: string;
  /** Id of the key of the data folder. */
  readonly key: string;
  readonly recipients: readonly string[];
  readonly by: BackupCause;
  /** Files of the data folder, and their bytes. */
  readonly files: number;
  readonly bytes: number;
  /** Bytes that this backup added to the store. */
  readonly added: number;
  /** How many problems of the data folder were found when the backup was made. */
  readonly damaged: number;
  /** Whether the key file of the data folder is among the encrypted content. */
  readonly withKey: boolean;
}

/**
 * The file that makes a backup complete. It names encrypted pieces and contains nothing of the content: no path, no title, no
 * digest of unencrypted bytes.
 */
export interface BackupIndex extends BackupSummary {
  readonly format: 'de-an/encrypted-backup';
  readonly version: 1;
  /** The pieces that hold the list of files, in order. */
  readonly list: readonly string[];
  /** Every piece that the backup needs. */
  readonly pieces: readonly PieceRow[];
  readonly mac?: string;
}

/** An index file of the store. */
export interface StoredIndex {
  readonly path: string;
  /** Null: the file is not an index of this program. */
  readonly index: BackupIndex | null;
  /** Whether the seal is valid for the key that the index names; null: that key is not known here. */
  readonly isSealed: boolean | null;
}

/** Finds keys by their id; null: not known here. */
export type FindKeys = (id: string) => Promise<Keys | null>;

export const INDEX_FOLDER = 'backups';
const ID = /^\d{8}T\d{6}Z-[0-9a-f]{6}$/;
const NAME = /^[0-9a-f]{64}$/;

/** `20261130T193000Z-a1b2c3` from an instant and three random bytes. */
export function backupId(at: string, random: Uint8Array): string {
  return `${at.replace(/[-:]|\.\d+/g, '')}-${Buffer.from(random).toString('hex')}`;
}

/** Writes the sealed index. From then on the backup exists. */
export async function writeIndex(store: string, index: BackupIndex, keys: Keys): Promise<void> {
  const sealed = { ...index, mac: keys.backup.of('index').make(sealedPart(index)) };
  await writeDurably(join(store, INDEX_FOLDER, `${index.id}.json`), `${JSON.stringify(sealed)}\n`);
}

/** Every index of a store, oldest first. A store that does not exist has none. */
export async function readIndexes(store: string, find: FindKeys): Promise<readonly StoredIndex[]> {
  const found: StoredIndex[] = [];
  for (const name of await indexNames(store)) {
    const path = join(store, INDEX_FOLDER, name);
    const index = parseIndex(await readFile(path, 'utf8'), name.replace(/\.json$/, ''));
    if (index === null) {
      found.push({ path, index, isSealed: false });
      continue;
    }
    const keys = await find(index.key);
    const isSealed = keys && hasIndexSeal(index, keys);
    found.push({ path, index, isSealed });
  }
  // File names are exact to the second; `at` decides between backups of the same second.
  const orderOf = ({ path, index }: StoredIndex) => `${basename(path).slice(0, 16)} ${index?.at ?? ''}`;
  return found.sort((a, b) => orderOf(a).localeCompare(orderOf(b)));
}

/** Whether an index has the seal of these keys. */
export function hasIndexSeal(index: BackupIndex, keys: Keys): boolean {
  return index.key === keys.id && keys.backup.of('index').fits(sealedPart(index), index.mac);
}

/** What may be shown of an index. */
export function summaryOf({
  id,
  at,
  ended,
  key,
  recipients,
  by,
  files,
  bytes,
  added,
  damaged,
  withKey,
}: BackupIndex): BackupSummary {
  return { id, at, ended, key, recipients, by, files, bytes, added, damaged, withKey };
}

async function indexNames(store: string): Promise<readonly string[]> {
  try {
    return (await readdir(join(store, INDEX_FOLDER))).filter((name) => name.endsWith('.json')).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/**
 * Parses an index. Null if it is not an index, or if its file has another name: a copy under a later name would look
 * newer.
 */
function parseIndex(json: string, id: string): BackupIndex | null {
  try {
    const index = JSON.parse(json) as BackupIndex;
    const isOurs =
      index.format === 'de-an/encrypted-backup' &&
      index.version === 1 &&
      ID.test(id) &&
      index.id === id &&
      !Number.isNaN(Date.parse(index.at)) &&
      index.list.every((name) => NAME.test(name)) &&
      index.pieces.every(([name, bytes, sha256]) => NAME.test(name) && bytes > 0 && NAME.test(sha256));
    return isOurs ? index : null;
  } catch {
    return null;
  }
}

function sealedPart(index: BackupIndex): string {
  return JSON.stringify([summaryOf(index), index.format, index.version, index.list, index.pieces]);
}
