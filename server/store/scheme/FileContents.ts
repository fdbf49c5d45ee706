import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDigest } from '@schemes/doc/sectionDigest';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { readOrNull } from '@server/store/disk/readOrNull';
import { writeDurably } from '@server/store/disk/writeDurably';
import type { Contents } from './Contents';

/** Contents in files, each named by its digest. */
export class FileContents implements Contents {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async put(digest: string, content: unknown): Promise<void> {
    const path = this.#pathOf(digest);
    if ((await readOrNull(path)) !== null) return;
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await writeDurably(path, JSON.stringify(content));
  }

  async get(digest: string): Promise<unknown | null> {
    const path = this.#pathOf(digest);
    const bytes = await readOrNull(path);
    if (bytes === null) return null;
    const content = parse(bytes.toString('utf8'));
    if (contentDigest(content) !== digest)
      throw new DamagedFile(path, 'its digest does not match its name', null);
    return content;
  }

  #pathOf(digest: string): string {
    if (!/^[0-9a-f]{64}$/.test(digest)) throw new Error(`Not a digest: ${digest}`);
    return join(this.#folder, `${digest}.json`);
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
