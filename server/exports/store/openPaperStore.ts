import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { removeLeftovers } from '@server/store/disk/removeLeftovers';
import type { SchemeKey } from '@server/store/keys/WrappedKeys';
import { openCollection } from '@server/store/register/JsonCollection';
import type { WriteNumbers } from '@server/store/register/marks';
import { numberedJson } from '@server/store/register/numberedJson';
import { type Protect, unprotected } from '@server/store/register/Protection';
import { type Adapter, Memory } from 'lowdb';
import { FilePaperFiles } from './FilePaperFiles';
import type { PaperFiles } from './PaperFiles';
import type { PaperStore } from './PaperStore';

/**
 * Opens the store of papers in a folder, which it creates if necessary, or one in memory if `folder` is null. `numbers`
 * gets the number of the last write of each JSON file. Throws `DamagedFile` when one cannot be read.
 */
export async function openPaperStore(
  folder: string | null,
  protect: Protect = unprotected,
  keyOf: ((scheme: string) => SchemeKey) | null = null,
  numbers: WriteNumbers = new Map(),
): Promise<PaperStore> {
  const files = folder === null ? null : join(folder, 'files');
  for (const path of folder === null || files === null ? [] : [folder, files]) {
    await mkdir(path, { recursive: true, mode: 0o700 });
    await removeLeftovers(path);
  }
  const adapter = <T>(name: string): Adapter<T> =>
    folder === null
      ? new Memory<T>()
      : numberedJson(join(folder, `${name}.json`), `papers/${name}.json`, protect, numbers);
  return {
    register: await openCollection(adapter('issues'), { issues: [], outside: [] }),
    files: files === null ? new MemoryPaperFiles() : new FilePaperFiles(files, keyOf),
    settings: await openCollection(adapter('settings'), {}),
    habits: await openCollection(adapter('habits'), {}),
  };
}

/** Issued files in memory, for tests. */
class MemoryPaperFiles implements PaperFiles {
  readonly #files = new Map<string, Uint8Array>();

  async put(_scheme: string, sha256: string, bytes: Uint8Array): Promise<void> {
    this.#files.set(sha256, bytes.slice());
  }

  async get(_scheme: string, sha256: string): Promise<Uint8Array | null> {
    return this.#files.get(sha256)?.slice() ?? null;
  }

  async remove(sha256: string): Promise<void> {
    this.#files.delete(sha256);
  }
}
