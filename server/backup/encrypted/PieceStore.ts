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

/** Most unencrypted bytes of a piece. When a file only grows, its full pieces do not change and are stored once. */
export const PIECE_BYTES = 1024 * 1024;
export const PIECE_FOLDER = 'pieces';
/** The list of pieces that a backup has stored and no index names yet. After an interruption the next backup reuses them. */
const UNFINISHED = 'unfinished.jsonl';

/** The path of a piece in a store. */
export function piecePath(store: string, name: string): string {
  return join(store, PIECE_FOLDER, name.slice(0, 2), `${name}.age`);
}

/**
 * Returns the function that names pieces. A name is an HMAC of the unencrypted bytes with a key of the data folder: equal
 * pieces have equal names, and a name reveals nothing of the bytes. Other recipients give other names, because a piece is
 * encrypted to its recipients.
 */
export function pieceNames(keys: Keys, recipients: readonly string[]): (bytes: Uint8Array) => string {
  const seal = keys.backup.of(`piece ${[...recipients].sort().join(' ')}`);
  return (bytes) => seal.make(bytes);
}

/** Writes the encrypted pieces of a backup into a store. Only the holder of the store's lock may use it. */
export class PieceStore {
  readonly #store: string;
  readonly #encrypter: Encrypter;
  readonly #nameOf: (bytes: Uint8Array) => string;
  readonly #seal: Seal;
  readonly #known: Map<string, readonly PieceRow[]>;
  /** The pieces that this run wrote, or read and found unchanged. */
  readonly #unchanged = new Map<string, PieceRow>();
  readonly #changedFolders = new Set<string>();
  /** Bytes of the files that were written. */
  added = 0;
  /** Number of known pieces that were missing or changed, and were written again. */
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

  /** `known`: the pieces that sealed indexes name. Pieces that an interrupted backup stored are added to them. */
  static async open(
    store: string,
    keys: Keys,
    recipients: readonly string[],
    known: Iterable<PieceRow>,
  ): Promise<PieceStore> {
    await mkdir(join(store, PIECE_FOLDER), { recursive: true, mode: 0o700 });
    await removeLeftovers(join(store, PIECE_FOLDER));
    // Loaded at the first backup, so that the server starts faster.
    const { Encrypter } = await import('age-encryption');
    const pieces = new PieceStore(store, new Encrypter(), keys, recipients, known);
    await pieces.#readUnfinished();
    return pieces;
  }

  /**
   * Stores a piece, unless the store has it unchanged: a piece that was damaged or changed there is written again. The piece
   * is durable after `finish`.
   */
  async put(bytes: Uint8Array): Promise<PieceRow> {
    const name = this.#nameOf(bytes);
    const unchanged = this.#unchanged.get(name) ?? (await this.#findUnchanged(name));
    if (unchanged) return unchanged;
    if (this.#known.has(name)) this.repaired++;
    const encrypted = await this.#encrypter.encrypt(bytes);
    const row: PieceRow = [name, encrypted.length, createHash('sha256').update(encrypted).digest('hex')];
    await this.#write(name, encrypted);
    const json = JSON.stringify(row);
    await appendFile(join(this.#store, UNFINISHED), `${JSON.stringify([row, this.#seal.make(json)])}\n`, {
      mode: 0o600,
    });
    this.#unchanged.set(name, row);
    this.added += encrypted.length;
    return row;
  }

  /** The row of a known piece whose stored bytes have the digest in an index; null when they are missing or changed. */
  async #findUnchanged(name: string): Promise<PieceRow | null> {
    const rows = this.#known.get(name);
    if (!rows) return null;
    const digest = await digestOf(piecePath(this.#store, name));
    // Encrypting a piece again gives other bytes, so later indexes have another digest for it than earlier ones.
    const row = rows.find(([, , sha256]) => sha256 === digest) ?? null;
    if (row) this.#unchanged.set(name, row);
    return row;
  }

  /** Makes the file names of all stored pieces durable. From then on an index may name these pieces. */
  async finish(): Promise<void> {
    for (const folder of this.#changedFolders) await syncFolder(folder);
    await syncFolder(join(this.#store, PIECE_FOLDER));
    this.#changedFolders.clear();
  }

  /** Deletes the list of unfinished pieces, once an index names them. */
  async forgetUnfinished(): Promise<void> {
    await rm(join(this.#store, UNFINISHED), { force: true });
  }

  async #write(name: string, encrypted: Uint8Array): Promise<void> {
    const path = piecePath(this.#store, name);
    const folder = join(path, '..');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // In the parent of the folders of pieces, where the next backup removes what a crash leaves.
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
        // An incomplete line at the end of an interrupted backup, or the empty text after the last line.
        continue;
      }
      const [row, mac] = stored;
      if (!this.#seal.fits(JSON.stringify(row), mac) || this.#known.has(row[0])) continue;
      // A power cut may have lost the piece, because its file name was not durable yet.
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

/** Removes the pieces whose names are not in `named`. Returns how many it removed. */
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
