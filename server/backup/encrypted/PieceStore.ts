import { createHash, randomBytes } from 'node:crypto';
import { appendFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '@server/store/disk/isMissing';
import { readOrNull } from '@server/store/disk/readOrNull';
import { removeLeftovers } from '@server/store/disk/removeLeftovers';
import { syncFolder } from '@server/store/disk/syncFolder';
import { TEMP_SUFFIX } from '@server/store/disk/writeDurably';
import type { Keys, Seal } from '@server/store/keys/Keys';
import type { Encrypter } from 'age-encryption';
import type { PieceRow } from './backupIndex';

/** Unencrypted bytes of a piece at most. The full pieces of a file that only grows stay the same, and are stored once. */
export const PIECE_BYTES = 1024 * 1024;
export const PIECE_FOLDER = 'pieces';
/** The pieces that a backup has stored and no index names yet: the next backup takes them. */
const UNFINISHED = 'unfinished.jsonl';

/** The path of a piece in a store. */
export function piecePath(store: string, name: string): string {
  return join(store, PIECE_FOLDER, name.slice(0, 2), `${name}.age`);
}

/**
 * Names pieces. A name is an HMAC of the unencrypted bytes with a key of the data folder: equal pieces have one name, and
 * the name says nothing of them. Other recipients give other names, because a piece is encrypted to its recipients.
 */
export function pieceNames(keys: Keys, recipients: readonly string[]): (bytes: Uint8Array) => string {
  const seal = keys.backup.of(`piece ${[...recipients].sort().join(' ')}`);
  return (bytes) => seal.make(bytes);
}

/** The encrypted pieces of a store, as a backup writes them. Only the holder of the store's lock may use it. */
export class PieceStore {
  readonly #store: string;
  readonly #encrypter: Encrypter;
  readonly #nameOf: (bytes: Uint8Array) => string;
  readonly #seal: Seal;
  readonly #known: Map<string, readonly PieceRow[]>;
  /** The pieces that this run wrote, or read and found as they were written. */
  readonly #sound = new Map<string, PieceRow>();
  readonly #changedFolders = new Set<string>();
  /** Bytes of the files that were written. */
  added = 0;
  /** Known pieces that were missing or not as they were written, and were written again. */
  repaired = 0;

  private constructor(
    store: string,
    encrypter: Encrypter,
    keys: Keys,
    recipients: readonly string[],
    known: Iterable<PieceRow>,
  ) {
    this.#store = store;
    this.#encrypter = encrypter;
    for (const recipient of recipients) encrypter.addRecipient(recipient);
    this.#nameOf = pieceNames(keys, recipients);
    this.#seal = keys.backup.of('unfinished');
    this.#known = byName(known);
  }

  /** `known`: the pieces that sealed indexes name. What a backup left that was interrupted is known too. */
  static async open(
    store: string,
    keys: Keys,
    recipients: readonly string[],
    known: Iterable<PieceRow>,
  ): Promise<PieceStore> {
    await mkdir(join(store, PIECE_FOLDER), { recursive: true, mode: 0o700 });
    await removeLeftovers(join(store, PIECE_FOLDER));
    // Loaded when a backup is made: a start would take longer with it.
    const { Encrypter } = await import('age-encryption');
    const pieces = new PieceStore(store, new Encrypter(), keys, recipients, known);
    await pieces.#readUnfinished();
    return pieces;
  }

  /**
   * Stores a piece, unless it is there as it was written: a piece that rots or is changed in the store is written again.
   * It is on disk after `finish`.
   */
  async put(bytes: Uint8Array): Promise<PieceRow> {
    const name = this.#nameOf(bytes);
    const sound = this.#sound.get(name) ?? (await this.#readSound(name));
    if (sound) return sound;
    if (this.#known.has(name)) this.repaired++;
    const encrypted = await this.#encrypter.encrypt(bytes);
    const row: PieceRow = [name, encrypted.length, createHash('sha256').update(encrypted).digest('hex')];
    await this.#write(name, encrypted);
    const json = JSON.stringify(row);
    await appendFile(join(this.#store, UNFINISHED), `${JSON.stringify([row, this.#seal.make(json)])}\n`, {
      mode: 0o600,
    });
    this.#sound.set(name, row);
    this.added += encrypted.length;
    return row;
  }

  /** The row of a known piece whose stored bytes have the digest that an index names; null where they have not. */
  async #readSound(name: string): Promise<PieceRow | null> {
    const rows = this.#known.get(name);
    if (!rows) return null;
    const digest = await digestOf(piecePath(this.#store, name));
    // A piece that was written again has another digest in later indexes than in earlier ones.
    const row = rows.find(([, , sha256]) => sha256 === digest) ?? null;
    if (row) this.#sound.set(name, row);
    return row;
  }

  /** Makes the names of all stored pieces durable. An index may name them from then on. */
  async finish(): Promise<void> {
    for (const folder of this.#changedFolders) await syncFolder(folder);
    await syncFolder(join(this.#store, PIECE_FOLDER));
    this.#changedFolders.clear();
  }

  /** Forgets what an interrupted backup left: an index names it now. */
  async forgetUnfinished(): Promise<void> {
    await rm(join(this.#store, UNFINISHED), { force: true });
  }

  async #write(name: string, encrypted: Uint8Array): Promise<void> {
    const path = piecePath(this.#store, name);
    const folder = join(path, '..');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // Beside the folders of pieces: what a crash leaves is removed there by the next backup.
    const temp = join(this.#store, PIECE_FOLDER, `${name}.${randomBytes(4).toString('hex')}${TEMP_SUFFIX}`);
    const file = await open(temp, 'wx', 0o600);
    try {
      await file.writeFile(encrypted);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temp, path);
    this.#changedFolders.add(folder);
  }

  async #readUnfinished(): Promise<void> {
    const bytes = await readOrNull(join(this.#store, UNFINISHED));
    for (const line of (bytes?.toString('utf8') ?? '').split('\n')) {
      let stored: [PieceRow, string];
      try {
        stored = JSON.parse(line) as [PieceRow, string];
      } catch {
        // The last line of an interrupted backup, or the blank after it.
        continue;
      }
      const [row, mac] = stored;
      if (!this.#seal.fits(JSON.stringify(row), mac) || this.#known.has(row[0])) continue;
      // The piece may have lost its bytes in a power cut: its name was not made durable.
      if ((await digestOf(piecePath(this.#store, row[0]))) === row[2]) {
        this.#known.set(row[0], [row]);
        this.#changedFolders.add(join(piecePath(this.#store, row[0]), '..'));
      }
    }
  }
}

/** SHA-256 of a file in hex; null when it does not exist. Pieces are small, so they are read whole. */
export async function digestOf(path: string): Promise<string | null> {
  const bytes = await readOrNull(path);
  return bytes && createHash('sha256').update(bytes).digest('hex');
}

/** Removes the pieces that none of these names is. Returns how many. */
export async function removeOtherPieces(store: string, named: ReadonlySet<string>): Promise<number> {
  let removed = 0;
  for (const part of await namesIn(join(store, PIECE_FOLDER))) {
    for (const file of await namesIn(join(store, PIECE_FOLDER, part))) {
      if (!file.endsWith('.age') || named.has(file.slice(0, -'.age'.length))) continue;
      await rm(join(store, PIECE_FOLDER, part, file), { force: true });
      removed++;
    }
  }
  return removed;
}

/** The encrypted bytes of a piece; null when it is missing. */
export function readPiece(store: string, name: string): Promise<Buffer | null> {
  return readOrNull(piecePath(store, name));
}

function byName(rows: Iterable<PieceRow>): Map<string, readonly PieceRow[]> {
  const found = new Map<string, PieceRow[]>();
  for (const row of rows) {
    const same = found.get(row[0]);
    if (!same) found.set(row[0], [row]);
    else if (!same.some(([, , sha256]) => sha256 === row[2])) same.push(row);
  }
  return found;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error) || (error instanceof Error && 'code' in error && error.code === 'ENOTDIR'))
      return [];
    throw error;
  }
}
