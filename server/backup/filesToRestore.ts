import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '@server/store/disk/isMissing';
import { TEMP_SUFFIX } from '@server/store/disk/writeDurably';
import { FORMAT_FILE } from '@server/store/folder/folderFormat';
import { MARKS_PATH } from '@server/store/register/marks';

/**
 * Files that a restore creates itself or does not need: the lock, the journal (its records are in the logs too), sessions (users
 * sign in again), the marks of what was stored last (a restore creates new ones), copies from before a migration, and
 * LibreOffice's work files.
 */
const LEFT_OUT = new Set([
  'lock',
  'journal',
  FORMAT_FILE,
  'register/sessions.json',
  MARKS_PATH,
  'papers/office',
]);
const COPY_OF_BEFORE = /^before-/;
const LAST_GOOD = '.last-good';

/** The paths of the files of a data folder that a backup contains. Backups, restores and checks count these files. */
export async function filesToRestore(dataDir: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const name of await namesIn(dataDir, '')) {
    for await (const path of filesBelow(dataDir, name)) paths.push(path);
  }
  return paths;
}

/** The files to restore below a path that is a file or a folder. */
export async function* filesBelow(dataDir: string, path: string): AsyncGenerator<string> {
  if (isLeftOut(path)) return;
  let entries: readonly string[];
  try {
    entries = (await readdir(join(dataDir, path))).sort();
  } catch (error) {
    if (isMissing(error)) return;
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOTDIR')) throw error;
    yield path;
    return;
  }
  for (const name of entries) yield* filesBelow(dataDir, `${path}/${name}`);
}

function isLeftOut(path: string): boolean {
  return (
    LEFT_OUT.has(path) || COPY_OF_BEFORE.test(path) || path.endsWith(LAST_GOOD) || path.endsWith(TEMP_SUFFIX)
  );
}

/** The names in a folder below the data folder, sorted; none when it is missing. */
export async function namesIn(dataDir: string, folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(join(dataDir, folder))).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
