import { resolve } from 'node:path';
import { t } from '@schemes/messages/t';
import { readSetting } from '@server/config/readSettings';
import { lockFolder } from '@server/store/disk/lockFolder';
import { openFolder } from '@server/store/folder/openFolder';
import { EXIT, type ExitCode } from './exit';
import { reasonOf } from './reasonOf';
import type { Terminal } from './terminal';

/** Number of files after which a line of progress is printed. */
const EVERY = 50;

/**
 * `de-an migrate`, while no server uses the folder: migrates it to the newest format, as a start of the server does, and prints
 * the progress. It can be killed at any moment and run again.
 */
export async function migrateCommand(
  data: string | undefined,
  { lang, out, err }: Terminal,
): Promise<ExitCode> {
  const folder = resolve(data ?? readSetting('DATA_DIR'));
  let n = 0;
  try {
    const lock = await lockFolder(folder);
    try {
      await openFolder(folder, {
        onKeyMade: (file) => out(t(lang, 'server.keyMade', { file })),
        onFile: (file) => {
          n++;
          if (n % EVERY === 0) out(t(lang, 'migrate.file', { n, file }));
        },
        onUnresolved: (file, why) => err(t(lang, `migrate.left.${why}`, { file })),
      });
    } finally {
      await lock.unlock();
    }
    out(t(lang, 'migrate.done', { folder, n }));
    if (n > 0) out(t(lang, 'migrate.disk'));
    return EXIT.well;
  } catch (error) {
    err(t(lang, 'migrate.failed', { problem: reasonOf(error, lang) }));
    return EXIT.badInput;
  }
}
