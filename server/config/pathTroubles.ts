import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { SettingName, Settings } from './settings';

/** Why the server cannot use a path of a setting. */
export interface PathTrouble {
  readonly name: SettingName;
  readonly path: string;
  readonly why: 'missing' | 'unreadable' | 'unwritable' | 'notFolder';
}

/** Folders that the server makes where they are missing, and then writes to. */
const FOLDERS = ['DATA_DIR', 'BACKUP_DIR'] as const satisfies readonly SettingName[];
/** Files that somebody else puts there. */
const READ = [
  'TLS_CERT',
  'TLS_KEY',
  'LDAP_CA',
  'OIDC_CLIENT_SECRET_FILE',
  'LDAP_SEARCH_PASSWORD_FILE',
] as const satisfies readonly SettingName[];
/** Files that the server makes itself. */
const WRITTEN = ['DE_AN_KEY_FILE', 'SECURITY_LOG'] as const satisfies readonly SettingName[];

/** The paths of the settings that this user of the system cannot read or write. A missing folder counts by the one it would be made in. */
export function pathTroubles(settings: Settings): readonly PathTrouble[] {
  const of = (names: readonly SettingName[], check: (path: string) => PathTrouble['why'] | null) =>
    names.flatMap((name): PathTrouble[] => {
      const given = settings[name];
      if (typeof given !== 'string') return [];
      const path = resolve(given);
      const why = check(path);
      return why === null ? [] : [{ name, path, why }];
    });
  return [
    ...of(FOLDERS, (path) => folderTrouble(path)),
    ...of(READ, (path) => (!isThere(path) ? 'missing' : may(path, constants.R_OK) ? null : 'unreadable')),
    ...of(WRITTEN, (path) => {
      if (!isThere(path)) return folderTrouble(dirname(path));
      return may(path, constants.R_OK | constants.W_OK) ? null : 'unwritable';
    }),
  ];
}

function folderTrouble(path: string): PathTrouble['why'] | null {
  if (!isThere(path)) return path === dirname(path) ? 'missing' : folderTrouble(dirname(path));
  if (!statSync(path).isDirectory()) return 'notFolder';
  return may(path, constants.R_OK | constants.W_OK | constants.X_OK) ? null : 'unwritable';
}

function isThere(path: string): boolean {
  return may(path, constants.F_OK);
}

function may(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
