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
import { mendLogs } from '@server/store/log/mendLogs';
import { FileOfficeLedger } from '@server/store/register/FileOfficeLedger';
import { OFFICE_PATH } from '@server/store/register/openOfficeLedger';
import type { Protection } from '@server/store/register/Protection';
import { decodeSealed } from '@server/store/register/sealedJson';
import { contentCipher } from '@server/store/scheme/FileContents';
import { FileLedger } from '@server/store/scheme/FileLedger';
import { paperCipher } from '@server/store/scheme/paperCipher';
import type { SealedFolder } from './SealedFolder';

/**
 * Why a file needs the operator: it is damaged and stays in clear, it is not a file of this program and stays in clear, or it
 * is of the journal and holds changes that follow no log; the last one is kept, encrypted.
 */
export type LeftBecause = 'damaged' | 'unknown' | 'kept';

/** What a migration reports to its caller. */
export interface MigrationWatch {
  /** A file is in its new form and on disk. */
  readonly onFile?: ((path: string) => void) | undefined;
  /** A file needs the operator. */
  readonly onLeft?: ((path: string, why: LeftBecause) => void) | undefined;
}

/**
 * Encrypts a data folder of format 2. Each file is written beside the old one, read back, decrypted and compared before it
 * takes its place; what is encrypted already stays. So it can be killed at any moment and run again. What is damaged is left
 * as it was and reported. The copies that earlier migrations kept are removed: they are in clear.
 */
export async function encryptFolder(
  folder: string,
  old: Keys,
  next: SealedFolder,
  watch: MigrationWatch,
): Promise<void> {
  const work = new Encryption(folder, old, next, watch);
  await work.journal();
  const issued = await work.issuedBy();
  for (const scheme of await namesIn(join(folder, 'schemes'))) await work.scheme(scheme);
  await work.papers(issued);
  await work.register();
  await work.office();
  await work.removeCopies();
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

  /** Restores what the journal holds to the logs while both are in clear; what fits no log is kept, encrypted. */
  async journal(): Promise<void> {
    const journal = join(this.#folder, 'journal');
    await removeLeftovers(journal);
    await mendLogs(journal, join(this.#folder, 'schemes'), () => this.#watch.onLeft?.('journal', 'kept'));
    for (const name of await namesIn(journal)) {
      const path = `journal/${name}`;
      const bytes = await readFile(join(this.#folder, path));
      if (isEncryptedLog(bytes)) continue;
      const cipherOf = async (scheme: string) =>
        logCipher(await this.#next.keyOf(scheme).make(), join(this.#folder, 'schemes', scheme));
      const written = await encryptJournal(bytes, cipherOf);
      await this.#put(path, written, (read) => read.equals(written));
    }
  }

  /** Which scheme an issued file belongs to, by its SHA-256. */
  async issuedBy(): Promise<ReadonlyMap<string, string>> {
    const path = 'papers/issues.json';
    const bytes = await readOrNull(join(this.#folder, path));
    if (bytes === null) return new Map();
    const json = this.#jsonOf(path, bytes);
    if (json === null) throw this.#changed(path);
    const { issues } = JSON.parse(json) as {
      readonly issues: readonly { readonly scheme: string; readonly sha256: string }[];
    };
    return new Map(issues.map(({ scheme, sha256 }) => [sha256, scheme]));
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
      else if (/\.torn-\d+$/.test(name)) await this.#box(path, key.of(`${path.replace(/-\d+$/, '')}`));
      else if (name === 'ledger.jsonl') await this.#ledger(scheme, path);
      else if (name !== 'contents' && name !== 'ledger.head') this.#unknown(path);
    }
    for (const name of await namesIn(join(this.#folder, at, 'contents'))) {
      const digest = /^([0-9a-f]{64})\.json$/.exec(name)?.[1];
      const path = `${at}/contents/${name}`;
      if (digest === undefined) this.#unknown(path);
      else await this.#box(path, contentCipher(key, scheme, digest));
    }
  }

  /** A file that no issue names was left by a crash before its issue; it has no number and no scheme. */
  async papers(issued: ReadonlyMap<string, string>): Promise<void> {
    const at = 'papers/files';
    await removeLeftovers(join(this.#folder, at));
    for (const name of await namesIn(join(this.#folder, at))) {
      const sha256 = /^([0-9a-f]{64})\.docx$/.exec(name)?.[1];
      const scheme = sha256 === undefined ? undefined : issued.get(sha256);
      if (sha256 === undefined) this.#unknown(`${at}/${name}`);
      else if (scheme === undefined) await rm(join(this.#folder, at, name));
      else await this.#box(`${at}/${name}`, paperCipher(await this.#next.keyOf(scheme).make(), sha256));
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

  /** Copies that were kept of what is encrypted now. */
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
    await this.#put(path, written, (read) => read.equals(written));
  }

  async #log(path: string, cipher: Cipher, tornCipher: Cipher): Promise<void> {
    const bytes = await readFile(join(this.#folder, path));
    if (isEncryptedLog(bytes)) return;
    const written = encryptLog(bytes, cipher);
    if (written === null) return this.#damaged(path);
    // Before the log: it then lies nowhere in clear, and nothing of it is lost.
    if (written.torn) await this.#box(`${path}.torn-${bytes.length}`, tornCipher, written.torn);
    await this.#put(path, written.bytes, (read) => isSameLog(read, cipher, bytes));
  }

  /** Encrypts a file as one record; `content`: what it holds, when it is not there yet. */
  async #box(path: string, cipher: Cipher, content?: Buffer): Promise<void> {
    const bytes = content ?? (await readFile(join(this.#folder, path)));
    if (isEncryptedFile(bytes)) return;
    await this.#put(
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
    await this.#box(path, this.#registerCipher(path), Buffer.from(json));
  }

  /** The content of a file of values in either form; null where its seal does not fit or it cannot be decrypted. */
  #jsonOf(path: string, bytes: Buffer): string | null {
    if (isEncryptedFile(bytes)) {
      return decryptFile(bytes, this.#registerCipher(path))?.toString('utf8') ?? null;
    }
    const sealed = decodeSealed(bytes.toString('utf8'));
    return sealed && this.#old.register.of(path).fits(sealed.json, sealed.mac) ? sealed.json : null;
  }

  /** The content before the last write: bound to the same place as the file, in whose place it may be put. */
  async #lastGood(path: string): Promise<void> {
    const file = join(this.#folder, path);
    const place = path.replace(/\.last-good$/, '');
    const bytes = await readFile(file);
    const json = this.#jsonOf(place, bytes);
    if (json === null) await rm(file);
    else if (!isEncryptedFile(bytes)) await this.#box(path, this.#registerCipher(place), Buffer.from(json));
  }

  async #ledger(scheme: string, path: string): Promise<void> {
    const file = join(this.#folder, path);
    const bytes = await readFile(file);
    const read = (guard: LedgerGuard) => new FileLedger(file, guard).load();
    try {
      const end = bytes.lastIndexOf(0x0a) + 1;
      if (isClear(bytes) && end < bytes.length) {
        const torn = (await this.#next.keyOf(scheme).make()).of(`${path}.torn`);
        await this.#box(`${path}.torn-${end}`, torn, bytes.subarray(end));
      }
      await this.#lines(path, bytes, this.#old.chain.of(scheme), this.#next.ledgerOf(scheme), read);
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      this.#damaged(path);
    }
  }

  /** Encrypts the lines of a ledger, then seals its head with the office's key. The entries stay what they are. */
  async #lines(
    path: string,
    bytes: Buffer,
    seal: LedgerGuard['seal'],
    next: LedgerGuard,
    read: (guard: LedgerGuard) => Promise<readonly Parameters<typeof encodeLine>[0][]>,
  ): Promise<void> {
    const file = join(this.#folder, path);
    if (!isClear(bytes) && (await isWhole(() => read(next)))) return;
    const entries = await read(isClear(bytes) ? { seal, cipher: null } : { seal, cipher: next.cipher });
    if (isClear(bytes)) {
      const written = Buffer.from(entries.map((entry) => encodeLine(entry, next)).join(''));
      await this.#put(path, written, (again) => again.equals(written));
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

  /** Replaces a file by bytes that were read back from the disk and found right. */
  async #put(path: string, bytes: Buffer, isRight: (read: Buffer) => boolean): Promise<void> {
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
    this.#watch.onLeft?.(path, 'damaged');
  }

  #unknown(path: string): void {
    this.#watch.onLeft?.(path, 'unknown');
  }

  #changed(path: string): DamagedFile {
    return new DamagedFile(join(this.#folder, path), 'damage.seal', null);
  }
}

/** Whether a ledger is in clear: a line of base64 does not begin so. */
function isClear(bytes: Buffer): boolean {
  return bytes.subarray(0, 1).toString('latin1') === '{';
}

function asProtection(guard: LedgerGuard): Protection {
  return { ...guard, isKnown: () => true, note: async () => {} };
}

async function isWhole(read: () => Promise<unknown>): Promise<boolean> {
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
