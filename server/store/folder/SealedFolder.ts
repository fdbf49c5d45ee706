import { type Keys, type LedgerGuard, type OfficeKeys, officeKeysFrom } from '@server/store/keys/Keys';
import { type SchemeKey, WrappedKeys } from '@server/store/keys/WrappedKeys';
import { OFFICE_PATH } from '@server/store/register/openOfficeLedger';
import type { Protection } from '@server/store/register/Protection';
import type { SchemeGuards } from '@server/store/scheme/schemeStores';
import { Mutex } from 'async-mutex';
import { FORMAT, writeFormat } from './folderFormat';

/** A data folder of the newest format: its keys, and the list of its protected files. */
export class SealedFolder implements SchemeGuards {
  readonly keys: Keys;
  /** The encrypted keys in the folder. */
  readonly wrapped: WrappedKeys;
  readonly #folder: string;
  readonly #office: OfficeKeys;
  readonly #files: Set<string>;
  readonly #writes = new Mutex();

  private constructor(folder: string, keys: Keys, office: OfficeKeys, files: Iterable<string>) {
    this.#folder = folder;
    this.keys = keys;
    this.#office = office;
    this.wrapped = new WrappedKeys(folder, keys);
    this.#files = new Set(files);
  }

  /** Decrypts the office's key in the folder. Throws `DamagedFile` when it is missing or cannot be decrypted. */
  static async open(folder: string, keys: Keys, files: Iterable<string>): Promise<SealedFolder> {
    const office = officeKeysFrom(await new WrappedKeys(folder, keys).office());
    return new SealedFolder(folder, keys, office, files);
  }

  /** The protected files that were ever stored, by their paths below the folder. */
  get files(): ReadonlySet<string> {
    return this.#files;
  }

  /** The protection of a file of the register or of papers. */
  readonly protect = (path: string): Protection => ({
    seal: this.#office.heads.of(path),
    cipher: path === OFFICE_PATH ? this.#office.lines.of(path) : this.#office.register.of(path),
    wasStored: () => this.#files.has(path),
    recordStored: () =>
      this.#writes.runExclusive(async () => {
        if (this.#files.has(path)) return;
        await writeFormat(this.#folder, FORMAT, [...this.#files, path], this.keys);
        this.#files.add(path);
      }),
  });

  keyOf(scheme: string): SchemeKey {
    return this.wrapped.ofScheme(scheme);
  }

  destroyKey(scheme: string): Promise<void> {
    return this.wrapped.destroy(scheme);
  }

  /** Guards a scheme's ledger with the office's keys, because it is read even after the scheme's key is destroyed. */
  ledgerOf(scheme: string): LedgerGuard {
    const place = `schemes/${scheme}/ledger.jsonl`;
    return { seal: this.#office.heads.of(place), cipher: this.#office.lines.of(place) };
  }
}
