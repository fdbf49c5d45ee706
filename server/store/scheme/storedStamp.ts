import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '@server/store/disk/isMissing';

/**
 * A stamp of a scheme's folder: the generations of its log, and the lengths of the newest log and the ledger; null without
 * a log. It reads no content, so hundreds of stamps take only a moment. If the log was closed at the first of two equal
 * stamps, the content is the same at both: generations only count up, and within a generation both files only grow.
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
