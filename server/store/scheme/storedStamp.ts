import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '@server/store/disk/isMissing';

/**
 * What a scheme's folder is like from outside: the generations of its log, and how long the newest log and the
 * ledger are. Nothing is read, so that hundreds are asked in a moment. Two equal stamps of which the first was taken
 * after the log was closed in order mean equal content: generations only count up, and within one both files only
 * grow. Null where there is nothing.
 */
export async function storedStamp(folder: string): Promise<string | null> {
  try {
    const names = (await readdir(folder)).filter((name) => /^(base|log)-\d+$/.test(name)).sort();
    const newest = Math.max(...names.map((name) => Number(name.slice(name.indexOf('-') + 1))));
    const [log, ledger] = await Promise.all([
      sizeOf(join(folder, `log-${newest}`)),
      sizeOf(join(folder, 'ledger.jsonl')),
    ]);
    return names.length === 0 ? null : `${names.join(' ')} ${log} ${ledger}`;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}
