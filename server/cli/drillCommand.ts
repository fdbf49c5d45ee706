import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { formatWhen } from '@schemes/messages/formatWhen';
import { t } from '@schemes/messages/t';
import { drill } from '@server/backup/encrypted/drill';
import { drillPath, writeDrill } from '@server/backup/encrypted/drillRecord';
import { readIdentity } from '@server/backup/encrypted/identityFile';
import { readSetting } from '@server/config/readSettings';
import { systemClock } from '@server/runtime/clock';
import { EXIT, type ExitCode } from './exit';
import { reasonOf } from './reasonOf';
import type { Terminal } from './terminal';

/** The arguments of `de-an drill`. */
export interface DrillArguments {
  /** Absent: `BACKUP_DIR`. */
  readonly store: string | undefined;
  readonly identity: string;
  /** The folder into which the drill restores; absent: the system's folder for temporary files. */
  readonly work: string | undefined;
  /** The file of the record; absent: in the store, where the server finds it. */
  readonly record: string | undefined;
  readonly keyFromBackup: boolean;
  readonly data: string | undefined;
}

/**
 * `de-an drill --identity FILE`: restores the newest encrypted backup into an empty folder, verifies everything in it,
 * removes the folder and writes a sealed record. It runs on the server or on another machine.
 */
export async function drillCommand(given: DrillArguments, { lang, out, err }: Terminal): Promise<ExitCode> {
  const folder = given.store ?? readSetting('BACKUP_DIR');
  if (folder === undefined) {
    err(t(lang, 'command.settingNeeded', { name: 'BACKUP_DIR' }));
    return EXIT.badInput;
  }
  const [store, dataDir] = [resolve(folder), resolve(given.data ?? readSetting('DATA_DIR'))];
  const workDir = resolve(given.work ?? tmpdir());
  try {
    const decrypter = await readIdentity(given.identity);
    const options = { store, decrypter, dataDir, workDir, keyFromBackup: given.keyFromBackup };
    const { record, keys, problems, fault, keptKey } = await drill(options, systemClock.now);
    if (fault) err(t(lang, 'drill.notRestored', { problem: reasonOf(fault, lang) }));
    else {
      const at = formatWhen(lang, record.backupAt);
      const seconds = (ms: number) => (ms / 1000).toFixed(1);
      const times = { restore: seconds(record.restoreMs), verify: seconds(record.verifyMs) };
      out(t(lang, 'drill.restored', { id: record.backup, at, files: record.files, ...times }));
      if (keptKey !== null) out(t(lang, 'drill.keptKey', { key: record.key, file: keptKey }));
      for (const problem of problems) err(problem(lang));
      if (problems.length === 0) out(t(lang, 'drill.whole', { n: record.whole }));
      else err(t(lang, 'drill.damaged', { n: problems.length }));
    }
    if (keys === null) {
      err(t(lang, given.keyFromBackup ? 'drill.noRecordYet' : 'drill.noRecord'));
      return EXIT.refused;
    }
    const file = given.record ?? drillPath(store, record.at);
    await writeDrill(file, record, keys);
    out(t(lang, given.record === undefined ? 'drill.record' : 'drill.recordToBring', { file, store }));
    return fault || problems.length > 0 ? EXIT.refused : EXIT.well;
  } catch (error) {
    err(t(lang, 'drill.failed', { problem: reasonOf(error, lang) }));
    return EXIT.badInput;
  }
}
