import { createHash } from 'node:crypto';
import { BackupFault } from './BackupFault';

/** The content of a backup. It is written last, so a folder without it is not a complete backup. */
export interface Manifest {
  readonly format: 'de-an/backup';
  readonly version: 1;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly files: readonly {
    /** Path below the data folder, with `/` as separator. */
    readonly path: string;
    readonly bytes: number;
    /** Hex. */
    readonly sha256: string;
  }[];
}

export const MANIFEST = 'backup.json';

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const PATH = /^(register|papers(\/files)?|schemes\/[A-Za-z0-9_-]{1,60}(\/contents)?)\/[A-Za-z0-9_.-]{1,120}$/;

/** Reads a manifest. Throws when it is invalid or names a file outside the data folder. */
export function parseManifest(json: string): Manifest {
  const manifest = JSON.parse(json) as Manifest;
  if (manifest?.format !== 'de-an/backup' || manifest.version !== 1 || !Array.isArray(manifest.files)) {
    throw new BackupFault('backup.notOurs', { file: MANIFEST });
  }
  for (const { path } of manifest.files) {
    if (typeof path !== 'string' || !PATH.test(path) || path.includes('/..')) {
      throw new BackupFault('backup.badPath', { file: MANIFEST, path: String(path) });
    }
  }
  return manifest;
}
