import { createHash } from 'node:crypto';
import type { Keys } from '@server/store/keys/Keys';
import { BackupFault } from './BackupFault';

/** The list of a backup's files. It is written last, so a folder without it is not a complete backup. */
export interface Manifest {
  readonly format: 'de-an/backup';
  /** 1: of a data folder of format 1, without a seal. */
  readonly version: 1 | 2;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Id of the key that sealed the data folder and this manifest; absent in version 1. */
  readonly key?: string;
  readonly files: readonly {
    /** Path below the data folder, with `/` as separator. */
    readonly path: string;
    readonly bytes: number;
    /** Hex. */
    readonly sha256: string;
  }[];
  readonly mac?: string;
}

export const MANIFEST = 'backup.json';

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const PATH =
  /^(keys(\/schemes)?|register|papers(\/files)?|schemes\/[A-Za-z0-9_-]{1,60}(\/contents)?)\/[A-Za-z0-9_.-]{1,120}$/;

/** Reads a manifest. Throws when it is invalid or names a file outside the data folder. */
export function parseManifest(json: string): Manifest {
  const manifest = JSON.parse(json) as Manifest;
  if (
    manifest?.format !== 'de-an/backup' ||
    ![1, 2].includes(manifest.version) ||
    !Array.isArray(manifest.files)
  ) {
    throw new BackupFault('backup.notOurs', { file: MANIFEST });
  }
  for (const { path } of manifest.files) {
    if (typeof path !== 'string' || !PATH.test(path) || path.includes('/..')) {
      throw new BackupFault('backup.badPath', { file: MANIFEST, path: String(path) });
    }
  }
  return manifest;
}

/** Makes a manifest and seals it with the data folder's key. */
export function sealManifest(at: string, files: Manifest['files'], keys: Keys): Manifest {
  const manifest: Manifest = { format: 'de-an/backup', version: 2, at, key: keys.id, files };
  return { ...manifest, mac: keys.backup.of('manifest').make(sealedPart(manifest)) };
}

export function hasSeal(manifest: Manifest, keys: Keys): boolean {
  return keys.backup.of('manifest').fits(sealedPart(manifest), manifest.mac);
}

function sealedPart({ version, at, key, files }: Manifest): string {
  return JSON.stringify([version, at, key, files.map(({ path, bytes, sha256 }) => [path, bytes, sha256])]);
}
