import { createHash } from 'node:crypto';
import { strToU8, type Zippable, zipSync } from 'fflate';

const SUMS = 'SHA256SUMS.txt';

/** A file of an archive: its name and its content. */
export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Puts files into one .zip and adds their checksums in a file for `sha256sum -c`. The result depends only on names and
 * bytes, because every file has the same date.
 */
export function zipFiles(files: readonly ArchiveFile[]): {
  readonly bytes: Uint8Array;
  readonly sha256: string;
} {
  const sums = files.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join('');
  // .docx and .xlsx are .zip archives, so they are not compressed again.
  const entry = (name: string, bytes: Uint8Array): Zippable[string] => [
    bytes,
    { level: /\.(docx|xlsx)$/.test(name) ? 0 : 6, mtime: new Date(1980, 0, 1), os: 0 },
  ];
  const parts = Object.fromEntries([
    ...files.map(({ name, bytes }) => [name, entry(name, bytes)] as const),
    [SUMS, entry(SUMS, strToU8(sums))] as const,
  ]);
  const bytes = zipSync(parts);
  return { bytes, sha256: sha256(bytes) };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
