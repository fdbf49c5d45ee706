import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { SettingName, Settings } from './settings';

/** Why the server cannot use a path of a setting. */
export interface PathTrouble {
  readonly name: SettingName;
  readonly path: string;
  readonly why: 'missing' | 'unreadable' | 'unwritable' | 'notFolder';
}

/** Folders that the server writes to, and creates when they are missing. */
const FOLDERS = ['DATA_DIR', 'BACKUP_DIR'] as const satisfies readonly SettingName[];
/** Files that the administrator provides and the server only reads. */
const READ = [
  'TLS_CERT',
  'TLS_KEY',
  'LDAP_CA',
  'OIDC_CLIENT_SECRET_FILE',
  'LDAP_SEARCH_PASSWORD_FILE',
] as const satisfies readonly SettingName[];
/** Files that the server creates and writes. */
const WRITTEN = ['DE_AN_KEY_FILE', 'SECURITY_LOG'] as const satisfies readonly SettingName[];

/**
 * The paths in the settings that the user who runs this process cannot read or write. For a folder or file that the server
 * will create, the nearest existing folder above it is checked.
 */
export function pathTroubles(settings: Settings): readonly PathTrouble[] {
  const troublesOf = (names: readonly SettingName[], check: (path: string) => PathTrouble['why'] | null) =>
    names.flatMap((name): PathTrouble[] => {
      const given = settings[name];
      if (typeof given !== 'string') return [];
      const path = resolve(given);
      const why = check(path);
      return why === null ? [] : [{ name, path, why }];
    });
  return [
    ...troublesOf(FOLDERS, (path) => folderTrouble(path)),
    ...troublesOf(READ, (path) =>
      !isThere(path) ? 'missing' : canAccess(path, constants.R_OK) ? null : 'unreadable',
    ),
    ...troublesOf(WRITTEN, (path) => {
      if (!isThere(path)) return folderTrouble(dirname(path));
      return canAccess(path, constants.R_OK | constants.W_OK) ? null : 'unwritable';
    }),
  ];
}

function folderTrouble(path: string): PathTrouble['why'] | null {
  if (!isThere(path)) return path === dirname(path) ? 'missing' : folderTrouble(dirname(path));
  if (!statSync(path).isDirectory()) return 'notFolder';
  return canAccess(path, constants.R_OK | constants.W_OK | constants.X_OK) ? null : 'unwritable';
}

function isThere(path: string): boolean {
  return canAccess(path, constants.F_OK);
}

function canAccess(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
