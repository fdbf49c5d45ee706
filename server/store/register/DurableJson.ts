import { copyFile, link, rename, rm } from 'node:fs/promises';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { readOrNull } from '@server/store/disk/readOrNull';
import { TEMP_SUFFIX, writeDurably } from '@server/store/disk/writeDurably';
import type { Adapter } from 'lowdb';

/**
 * A lowdb adapter that survives power cuts; lowdb's own writer neither calls fsync nor keeps an earlier copy.
 * `x.json.last-good` is the content of `x.json` before its last write.
 */
export class DurableJson<T> implements Adapter<T> {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** The stored value; null when nothing was ever stored. Throws `DamagedFile` when the file cannot be read. */
  async read(): Promise<T | null> {
    const bytes = await readOrNull(this.#path);
    if (bytes === null) {
      const copy = await this.#lastGood();
      if (copy) throw new DamagedFile(this.#path, 'the file is missing', copy);
      return null;
    }
    try {
      return JSON.parse(bytes.toString('utf8')) as T;
    } catch (error) {
      const problem = error instanceof Error ? error.message : 'not JSON';
      throw new DamagedFile(this.#path, problem, await this.#lastGood());
    }
  }

  async write(data: T): Promise<void> {
    await writeDurably(this.#path, `${JSON.stringify(data)}\n`, { beforeRename: () => this.#keepLastGood() });
  }

  get #copyPath(): string {
    return `${this.#path}.last-good`;
  }

  async #lastGood(): Promise<string | null> {
    const bytes = await readOrNull(this.#copyPath);
    if (bytes === null) return null;
    try {
      JSON.parse(bytes.toString('utf8'));
      return this.#copyPath;
    } catch {
      return null;
    }
  }

  /** Hard-links the bytes about to be replaced; copies them when the file system has no hard links. */
  async #keepLastGood(): Promise<void> {
    if ((await readOrNull(this.#path)) === null) return;
    const temp = `${this.#copyPath}${TEMP_SUFFIX}`;
    await rm(temp, { force: true });
    try {
      await link(this.#path, temp);
    } catch {
      await copyFile(this.#path, temp);
    }
    await rename(temp, this.#copyPath);
    await rm(temp, { force: true });
  }
}
