import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { headPath, writeHead } from '@server/store/chain/ledgerHead';
import { encodeLine } from '@server/store/chain/ledgerLine';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { isMissing } from '@server/store/disk/isMissing';
import { readOrNull } from '@server/store/disk/readOrNull';
import { removeLeftovers } from '@server/store/disk/removeLeftovers';
import { syncFolder } from '@server/store/disk/syncFolder';
import { writeDurably } from '@server/store/disk/writeDurably';
import { type Cipher, decryptFile, encryptFile, isEncryptedFile } from '@server/store/keys/Cipher';
import type { Keys, LedgerGuard } from '@server/store/keys/Keys';
import {
  encryptBase,
  encryptJournal,
  encryptLog,
  isEncryptedLog,
  isSameLog,
} from '@server/store/log/encryptLog';
import { logCipher } from '@server/store/log/logPaths';
import { recoverLogs } from '@server/store/log/recoverLogs';
import { FileOfficeLedger } from '@server/store/register/FileOfficeLedger';
import { OFFICE_PATH } from '@server/store/register/openOfficeLedger';
import type { Protection } from '@server/store/register/Protection';
import { decodeSealed } from '@server/store/register/sealedJson';
import { contentCipher } from '@server/store/scheme/FileContents';
import { FileLedger } from '@server/store/scheme/FileLedger';
import { paperCipher } from '@server/store/scheme/paperCipher';
import type { SealedFolder } from './SealedFolder';

/**
 * Why the operator must look at a file:
 * - `damaged`: it is damaged, and stays in clear;
 * - `unknown`: it is not a file of this program, and stays in clear;
 * - `kept`: it is a file of the journal with records that could not be added to a log. It stays, encrypted.
 */
export type UnresolvedReason = 'damaged' | 'unknown' | 'kept';

/** The events of a migration. */
export interface MigrationWatch {
  /** Called when a file is on disk in its new form, and when a copy in clear is removed. */
  readonly onFile?: ((path: string) => void) | undefined;
  /** Called for a file that the operator must look at. */
  readonly onUnresolved?: ((path: string, why: UnresolvedReason) => void) | undefined;
}

/**
 * Encrypts a data folder of format 2. Writes each encrypted file beside the old one, reads it back and compares it
 * before it replaces the old one. Skips files that are already encrypted, so the migration can be killed at any moment
 * and run again. Does not change damaged and unknown files, and reports them. At the end removes the copies that
 * earlier migrations made, because they are in clear. Throws `DamagedFile` when a file of the register, of papers or
 * the office's ledger was changed.
 */
export async function encryptFolder(
  folder: string,
  old: Keys,
  next: SealedFolder,
  watch: MigrationWatch,
): Promise<void> {
  const encryption = new Encryption(folder, old, next, watch);
  await encryption.journal();
  const issued = await encryption.schemeOfPapers();
  for (const scheme of await namesIn(join(folder, 'schemes'))) await encryption.scheme(scheme);
  await encryption.papers(issued);
  await encryption.register();
  await encryption.office();
  await encryption.removeCopies();
}

class Encryption {
  readonly #folder: string;
  readonly #old: Keys;
  readonly #next: SealedFolder;
  readonly #watch: MigrationWatch;

  constructor(folder: string, old: Keys, next: SealedFolder, watch: MigrationWatch) {
    this.#folder = folder;
    this.#old = old;
    this.#next = next;
    this.#watch = watch;
  }

  /** Replays the journal while it and the logs are in clear. Encrypts those of its files that could not be replayed. */
  async journal(): Promise<void> {
    const journal = join(this.#folder, 'journal');
    await removeLeftovers(journal);
    await recoverLogs(journal, join(this.#folder, 'schemes'), () =>
      this.#watch.onUnresolved?.('journal', 'kept'),
    );
    for (const name of await namesIn(journal)) {
      const path = `journal/${name}`;
      const bytes = await readFile(join(this.#folder, path));
      if (isEncryptedLog(bytes)) continue;
      const cipherOf = async (scheme: string) =>
        logCipher(await this.#next.keyOf(scheme).make(), join(this.#folder, 'schemes', scheme));
      const written = await encryptJournal(bytes, cipherOf);
      await this.#replace(path, written, (read) => read.equals(written));
    }
  }

  /** The scheme of each issued paper and signed copy, by the SHA-256 of the file. */
  async schemeOfPapers(): Promise<ReadonlyMap<string, string>> {
    const path = 'papers/issues.json';
    const bytes = await readOrNull(join(this.#folder, path));
    if (bytes === null) return new Map();
    const json = this.#jsonOf(path, bytes);
    if (json === null) throw this.#changed(path);
    const { issues } = JSON.parse(json) as {
      readonly issues: readonly {
        readonly scheme: string;
        readonly sha256: string;
        readonly signed?: readonly { readonly sha256: string }[];
      }[];
    };
    return new Map(
      issues.flatMap(({ scheme, sha256, signed = [] }) =>
        [sha256, ...signed.map((copy) => copy.sha256)].map((file) => [file, scheme] as const),
      ),
    );
  }

  async scheme(scheme: string): Promise<void> {
    const at = `schemes/${scheme}`;
    await removeLeftovers(join(this.#folder, at));
    await removeLeftovers(join(this.#folder, at, 'contents'));
    const key = await this.#next.keyOf(scheme).make();
    const cipher = logCipher(key, join(this.#folder, at));
    for (const name of await namesIn(join(this.#folder, at))) {
      const path = `${at}/${name}`;
      if (/^base-\d+$/.test(name)) await this.#base(path, cipher);
      else if (/^log-\d+$/.test(name)) await this.#log(path, cipher, key.of(`${path}.torn`));
      else if (/\.torn-\d+$/.test(name)) await this.#whole(path, key.of(`${path.replace(/-\d+$/, '')}`));
      else if (name === 'ledger.jsonl') await this.#ledger(scheme, path);
      else if (name !== 'contents' && name !== 'ledger.head') this.#unknown(path);
    }
    for (const name of await namesIn(join(this.#folder, at, 'contents'))) {
      const digest = /^([0-9a-f]{64})\.json$/.exec(name)?.[1];
      const path = `${at}/contents/${name}`;
      if (digest === undefined) this.#unknown(path);
      else await this.#whole(path, contentCipher(key, scheme, digest));
    }
  }

  /**
   * Encrypts issued papers. Deletes a file without an issue: a crash came before the paper was issued, so it has no
   * number.
   */
  async papers(issued: ReadonlyMap<string, string>): Promise<void> {
    const at = 'papers/files';
    await removeLeftovers(join(this.#folder, at));
    for (const name of await namesIn(join(this.#folder, at))) {
      const sha256 = /^([0-9a-f]{64})\.docx$/.exec(name)?.[1];
      const scheme = sha256 === undefined ? undefined : issued.get(sha256);
      if (sha256 === undefined) this.#unknown(`${at}/${name}`);
      else if (scheme === undefined) await rm(join(this.#folder, at, name));
      else await this.#whole(`${at}/${name}`, paperCipher(await this.#next.keyOf(scheme).make(), sha256));
    }
  }

  async register(): Promise<void> {
    for (const part of ['register', 'papers']) {
      await removeLeftovers(join(this.#folder, part));
      for (const name of await namesIn(join(this.#folder, part))) {
        const path = `${part}/${name}`;
        if (name.endsWith('.json.last-good')) await this.#lastGood(path);
        else if (name.endsWith('.json')) await this.#json(path);
      }
    }
  }

  async office(): Promise<void> {
    const file = join(this.#folder, OFFICE_PATH);
    const bytes = await readOrNull(file);
    if (bytes === null) return;
    const seal = this.#old.register.of(OFFICE_PATH);
    const next = this.#next.protect(OFFICE_PATH);
    if (next === null) return;
    const read = (guard: LedgerGuard) => new FileOfficeLedger(file, asProtection(guard));
    await this.#lines(OFFICE_PATH, bytes, seal, next, async (guard) => {
      const ledger = read(guard);
      await ledger.load();
      const entries = [];
      for await (const entry of ledger.entries()) entries.push(entry);
      return entries;
    });
  }

  /** Removes the copies in clear that earlier migrations made of files that are encrypted now. */
  async removeCopies(): Promise<void> {
    for (const name of await namesIn(this.#folder)) {
      if (!/^before-(format-\d+|key-[0-9a-f]+)(\.tmp)?$/.test(name)) continue;
      await rm(join(this.#folder, name), { recursive: true, force: true });
      this.#watch.onFile?.(name);
    }
    await syncFolder(this.#folder);
  }

  async #base(path: string, cipher: Cipher): Promise<void> {
    const bytes = await readFile(join(this.#folder, path));
    if (isEncryptedLog(bytes)) return;
    const written = encryptBase(bytes, cipher);
    if (written === null) return this.#damaged(path);
    await this.#replace(path, written, (read) => read.equals(written));
  }

  async #log(path: string, cipher: Cipher, tornCipher: Cipher): Promise<void> {
    const bytes = await readFile(join(this.#folder, path));
    if (isEncryptedLog(bytes)) return;
    const written = encryptLog(bytes, cipher);
    if (written === null) return this.#damaged(path);
    // The torn end is stored before the log that contains it is replaced.
    if (written.torn) await this.#whole(`${path}.torn-${bytes.length}`, tornCipher, written.torn);
    await this.#replace(path, written.bytes, (read) => isSameLog(read, cipher, bytes));
  }

  /** Encrypts a file as one record. `content`: the plain content; absent: that of the file. */
  async #whole(path: string, cipher: Cipher, content?: Buffer): Promise<void> {
    const bytes = content ?? (await readFile(join(this.#folder, path)));
    if (isEncryptedFile(bytes)) return;
    await this.#replace(
      path,
      encryptFile(bytes, cipher),
      (read) => decryptFile(read, cipher)?.equals(bytes) ?? false,
    );
  }

  async #json(path: string): Promise<void> {
    const bytes = await readFile(join(this.#folder, path));
    const json = this.#jsonOf(path, bytes);
    if (json === null) throw this.#changed(path);
    if (isEncryptedFile(bytes)) return;
    await this.#whole(path, this.#registerCipher(path), Buffer.from(json));
  }

  /** The JSON in a file, encrypted or sealed; null if it cannot be decrypted or its seal does not fit. */
  #jsonOf(path: string, bytes: Buffer): string | null {
    if (isEncryptedFile(bytes)) {
      return decryptFile(bytes, this.#registerCipher(path))?.toString('utf8') ?? null;
    }
    const sealed = decodeSealed(bytes.toString('utf8'));
    return sealed && this.#old.register.of(path).fits(sealed.json, sealed.mac) ? sealed.json : null;
  }

  /**
   * Encrypts the copy of a file before its last write, with the cipher of that file, which the operator may replace by the
   * copy. Deletes a copy that cannot be read.
   */
  async #lastGood(path: string): Promise<void> {
    const file = join(this.#folder, path);
    const place = path.replace(/\.last-good$/, '');
    const bytes = await readFile(file);
    const json = this.#jsonOf(place, bytes);
    if (json === null) await rm(file);
    else if (!isEncryptedFile(bytes)) await this.#whole(path, this.#registerCipher(place), Buffer.from(json));
  }

  async #ledger(scheme: string, path: string): Promise<void> {
    const file = join(this.#folder, path);
    const bytes = await readFile(file);
    const read = (guard: LedgerGuard) => new FileLedger(file, guard).load();
    try {
      const end = bytes.lastIndexOf(0x0a) + 1;
      if (isClear(bytes) && end < bytes.length) {
        const torn = (await this.#next.keyOf(scheme).make()).of(`${path}.torn`);
        await this.#whole(`${path}.torn-${end}`, torn, bytes.subarray(end));
      }
      await this.#lines(path, bytes, this.#old.chain.of(scheme), this.#next.ledgerOf(scheme), read);
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      this.#damaged(path);
    }
  }

  /**
   * Encrypts the lines of a ledger, then seals its head with the office's key. The entries do not change. `read` loads the
   * ledger under a guard.
   */
  async #lines(
    path: string,
    bytes: Buffer,
    seal: LedgerGuard['seal'],
    next: LedgerGuard,
    read: (guard: LedgerGuard) => Promise<readonly Parameters<typeof encodeLine>[0][]>,
  ): Promise<void> {
    const file = join(this.#folder, path);
    if (!isClear(bytes) && (await isReadable(() => read(next)))) return;
    const entries = await read(isClear(bytes) ? { seal, cipher: null } : { seal, cipher: next.cipher });
    if (isClear(bytes)) {
      const written = Buffer.from(entries.map((entry) => encodeLine(entry, next)).join(''));
      await this.#replace(path, written, (readBack) => readBack.equals(written));
    }
    const last = entries.at(-1);
    await writeHead(headPath(file), { n: last?.n ?? 0, hash: last?.hash ?? '', from: 0 }, next.seal);
    await read(next);
  }

  #registerCipher(path: string): Cipher {
    const cipher = this.#next.protect(path)?.cipher;
    if (!cipher) throw new Error(`${path} has no cipher`);
    return cipher;
  }

  /** Replaces the content of a file. `isRight` checks the new content after it was read back. */
  async #replace(path: string, bytes: Buffer, isRight: (read: Buffer) => boolean): Promise<void> {
    const file = join(this.#folder, path);
    await writeDurably(file, bytes, {
      beforeRename: async (temp) => {
        if (!isRight(await readFile(temp)))
          throw new Error(
            `${temp} does not hold what was written: the disk is faulty. ${file} is as it was.`,
          );
      },
    });
    this.#watch.onFile?.(path);
  }

  #damaged(path: string): void {
    this.#watch.onUnresolved?.(path, 'damaged');
  }

  #unknown(path: string): void {
    this.#watch.onUnresolved?.(path, 'unknown');
  }

  #changed(path: string): DamagedFile {
    return new DamagedFile(join(this.#folder, path), 'damage.seal', null);
  }
}

/** Whether a ledger is in clear: its lines are JSON objects, not base64. */
function isClear(bytes: Buffer): boolean {
  return bytes.subarray(0, 1).toString('latin1') === '{';
}

function asProtection(guard: LedgerGuard): Protection {
  return { ...guard, wasStored: () => true, recordStored: async () => {} };
}

async function isReadable(read: () => Promise<unknown>): Promise<boolean> {
  try {
    await read();
    return true;
  } catch (error) {
    if (error instanceof DamagedFile) return false;
    throw error;
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder, { withFileTypes: true })).map(({ name }) => name).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
