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

/** The content of `format.json`, which describes a data folder. */
export interface FolderFormat {
  readonly version: number;
  /** The format from which an unfinished migration began; absent: no migration is unfinished. */
  readonly from?: number | undefined;
  /** Id of the key of the folder; absent in format 1. */
  readonly key?: string;
  /** The protected files that were ever stored, by their paths below the folder: none of them may be missing. */
  readonly files: readonly string[];
  /** The seal of this file. */
  readonly mac?: string;
}

/**
 * Reads the format of a data folder. A folder without the file is of format 1, as versions before 0.3 wrote it. Checks no
 * seal. Throws `DamagedFile` when the file does not state a format.
 */
export async function readFormat(folder: string): Promise<FolderFormat> {
  const path = join(folder, FORMAT_FILE);
  const bytes = await readOrNull(path);
  if (bytes === null) return { version: 1, files: [] };
  try {
    const stored = JSON.parse(bytes.toString('utf8')) as FolderFormat;
    // A newer version may store other fields, so only its number is read.
    if (Number.isInteger(stored.version) && stored.version > FORMAT)
      return { version: stored.version, files: [] };
    const isComplete = Array.isArray(stored.files) && typeof stored.key === 'string';
    if ((stored.version === FORMAT || stored.version === 2) && isComplete) return stored;
  } catch {
    // A file that is not JSON is damaged too.
  }
  throw new DamagedFile(path, 'damage.format', null);
}

/**
 * Writes and seals the format of a data folder. `version` is an earlier format for a backup of such a folder; opening the
 * restored folder migrates it. `from`: the format from which a migration has begun.
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

/** Throws `DamagedFile` when the seal of the format does not fit, so another program changed it. */
export function checkFormat(folder: string, format: FolderFormat, keys: Keys): void {
  if (format.mac !== sealOf(format, keys)) {
    const path = join(folder, FORMAT_FILE);
    throw new DamagedFile(path, 'damage.seal', null);
  }
}

function sealOf({ version, from, key, files }: FolderFormat, keys: Keys): string {
  return keys.folder.of('format').make(JSON.stringify({ version, from, key, files }));
}
