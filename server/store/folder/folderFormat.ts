import { join } from 'node:path';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { readOrNull } from '@server/store/disk/readOrNull';
import { writeDurably } from '@server/store/disk/writeDurably';
import type { Keys } from '@server/store/keys/Keys';

/**
 * The format that this version writes. 1: no seals and no `format.json`; 2: sealed with the key of the folder; 3:
 * encrypted.
 */
export const FORMAT = 3;
export const FORMAT_FILE = 'format.json';

/** What a data folder says of itself. */
export interface FolderFormat {
  readonly version: number;
  /** The format it is being brought from; absent: it is whole. */
  readonly from?: number | undefined;
  /** Id of the key that sealed it; absent in format 1. */
  readonly key?: string;
  /** The protected files that were ever stored, by their paths below the folder: none of them may be missing. */
  readonly files: readonly string[];
  readonly mac?: string;
}

/** Folders of versions before 0.3 have no such file. Throws `DamagedFile`. */
export async function readFormat(folder: string): Promise<FolderFormat> {
  const path = join(folder, FORMAT_FILE);
  const bytes = await readOrNull(path);
  if (bytes === null) return { version: 1, files: [] };
  try {
    const stored = JSON.parse(bytes.toString('utf8')) as FolderFormat;
    // A newer version may store other things; only the number is read of it.
    if (Number.isInteger(stored.version) && stored.version > FORMAT)
      return { version: stored.version, files: [] };
    const isWhole = Array.isArray(stored.files) && typeof stored.key === 'string';
    if ((stored.version === FORMAT || stored.version === 2) && isWhole) return stored;
  } catch {
    // Not JSON: damaged as well.
  }
  throw new DamagedFile(path, 'damage.format', null);
}

/**
 * `version`: an earlier one for a backup that was made of such a folder; the next opening migrates it. `from`: the folder
 * is being brought to this format from an earlier one.
 */
export async function writeFormat(
  folder: string,
  version: number,
  files: Iterable<string>,
  keys: Keys,
  from?: number,
): Promise<void> {
  const format: FolderFormat = { version, from, key: keys.id, files: [...files].sort() };
  await writeDurably(
    join(folder, FORMAT_FILE),
    `${JSON.stringify({ ...format, mac: sealOf(format, keys) })}\n`,
  );
}

/** Throws `DamagedFile` when another program changed what the folder says of itself. */
export function checkFormat(folder: string, format: FolderFormat, keys: Keys): void {
  if (format.mac !== sealOf(format, keys)) {
    const path = join(folder, FORMAT_FILE);
    throw new DamagedFile(path, 'damage.seal', null);
  }
}

function sealOf({ version, from, key, files }: FolderFormat, keys: Keys): string {
  return keys.folder.of('format').make(JSON.stringify({ version, from, key, files }));
}
