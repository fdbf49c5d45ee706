import { resolve } from 'node:path';
import { t } from '@schemes/messages/t';
import { acceptOlder, olderCopies } from '@server/backup/acceptOlder';
import { readSetting } from '@server/config/readSettings';
import { isoTime, systemClock } from '@server/runtime/clock';
import { commandLine } from './commandLine';
import { EXIT, type ExitCode } from './exit';
import { reasonOf } from './reasonOf';
import type { Terminal } from './terminal';

/**
 * `de-an accept-older [PATH…]`, while no server uses the folder. Without a path it lists the logs and ledgers that are older than
 * the last ones stored. With paths it accepts these older copies: what was stored after them is lost.
 */
export async function acceptOlderCommand(
  paths: readonly string[],
  data: string | undefined,
  { lang, out, err }: Terminal,
): Promise<ExitCode> {
  const dataDir = resolve(data ?? readSetting('DATA_DIR'));
  try {
    const older = await olderCopies(dataDir);
    const unknown = paths.filter((path) => !older.some((one) => one.path === path));
    for (const path of unknown) err(t(lang, 'older.notOlder', { path }));
    if (paths.length === 0 || unknown.length > 0) {
      for (const { path, fault } of older)
        out(t(lang, 'older.found', { path, problem: fault.problem(lang) }));
      out(t(lang, older.length === 0 ? 'older.none' : 'older.howTo', { n: older.length }));
      return older.length === 0 && unknown.length === 0 ? EXIT.well : EXIT.refused;
    }
    const accepted = older.filter(({ path }) => paths.includes(path));
    await acceptOlder(dataDir, accepted, { at: isoTime(systemClock), ...commandLine() });
    for (const { path } of accepted) out(t(lang, 'older.accepted', { path }));
    return EXIT.well;
  } catch (error) {
    err(t(lang, 'older.failed', { problem: reasonOf(error, lang) }));
    return EXIT.badInput;
  }
}
