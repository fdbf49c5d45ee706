import { resolve } from 'node:path';
import { formatWhen } from '@schemes/messages/formatWhen';
import { t } from '@schemes/messages/t';
import { backUp } from '@server/backup/backUp';
import { restore } from '@server/backup/restore';
import { readSetting } from '@server/config/readSettings';
import { isoTime, systemClock } from '@server/runtime/clock';
import { EXIT, type ExitCode } from './exit';
import { reasonOf } from './reasonOf';
import type { Terminal } from './terminal';

/** `de-an backup DIR` and `de-an restore DIR`. The server may run during a backup, but not on the target of a restore. */
export async function backupCommand(
  act: 'backup' | 'restore',
  folder: string,
  data: string | undefined,
  { lang, out, err }: Terminal,
  acceptUnsigned = false,
): Promise<ExitCode> {
  const dataDir = resolve(data ?? readSetting('DATA_DIR'));
  try {
    const manifest =
      act === 'backup'
        ? await backUp(dataDir, folder, isoTime(systemClock))
        : await restore(folder, dataDir, {
            acceptUnsigned,
            onKeyUsed: (file, key) => out(t(lang, 'command.sealedWith', { file, key })),
            onKeyMade: (file) => out(t(lang, 'server.keyMade', { file })),
            onKeptKey: (file, key) => out(t(lang, 'command.openWith', { data: dataDir, key, file })),
          });
    const schemes = new Set(
      manifest.files.flatMap(({ path }) => (path.startsWith('schemes/') ? path.split('/')[1] : [])),
    ).size;
    const params = {
      schemes,
      files: manifest.files.length,
      folder,
      data: dataDir,
      at: formatWhen(lang, manifest.at),
    };
    out(t(lang, act === 'backup' ? 'command.backedUp' : 'command.restored', params));
    return EXIT.well;
  } catch (error) {
    const key = act === 'backup' ? 'command.notBackedUp' : 'command.notRestored';
    const problem = reasonOf(error, lang);
    err(t(lang, key, { problem }));
    return EXIT.badInput;
  }
}
