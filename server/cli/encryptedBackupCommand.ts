import { resolve } from 'node:path';
import { formatWhen } from '@schemes/messages/formatWhen';
import { t } from '@schemes/messages/t';
import { backUpEncrypted } from '@server/backup/encrypted/backUpEncrypted';
import { holdStore } from '@server/backup/encrypted/holdStore';
import { makeIdentity, readIdentity, writeIdentity } from '@server/backup/encrypted/identityFile';
import { restoreEncrypted } from '@server/backup/encrypted/restoreEncrypted';
import { readSetting } from '@server/config/readSettings';
import { isoTime, systemClock } from '@server/runtime/clock';
import { keyFileOf } from '@server/store/keys/keyFile';
import { EXIT, type ExitCode } from './exit';
import { reasonOf } from './reasonOf';
import type { Terminal } from './terminal';

const MEGABYTE = 1024 * 1024;

/** The arguments of `de-an restore STORE --identity FILE`. */
export interface RestoreArguments {
  readonly store: string;
  readonly identity: string;
  readonly backup: string | undefined;
  readonly keyFromBackup: boolean;
  readonly data: string | undefined;
}

/** `de-an backup --encrypted [STORE]`: adds an encrypted backup to a store. The server may run meanwhile. */
export async function encryptedBackupCommand(
  given: string | undefined,
  data: string | undefined,
  { lang, out, err }: Terminal,
): Promise<ExitCode> {
  const dataDir = resolve(data ?? readSetting('DATA_DIR'));
  const folder = given ?? readSetting('BACKUP_DIR');
  const recipients = readSetting('BACKUP_RECIPIENT');
  if (folder === undefined || recipients === undefined) {
    const name = folder === undefined ? 'BACKUP_DIR' : 'BACKUP_RECIPIENT';
    err(t(lang, 'command.settingNeeded', { name }));
    return EXIT.badInput;
  }
  const store = resolve(folder);
  const [keep, withKey] = [readSetting('BACKUP_KEEP'), readSetting('BACKUP_WITH_KEY')];
  const minFreeBytes = readSetting('MIN_FREE_MB') * MEGABYTE;
  try {
    const { summary, removed } = await holdStore(store, dataDir, () =>
      backUpEncrypted(
        { dataDir, store, recipients, withKey, keep, by: 'command', minFreeBytes },
        systemClock.now,
      ),
    );
    const { id, files, added, damaged } = summary;
    out(t(lang, 'command.backedUpEncrypted', { id, files, added, removed, folder: store }));
    if (damaged === 0) return EXIT.well;
    err(t(lang, 'command.backupDamaged', { n: damaged, data: dataDir }));
    return EXIT.refused;
  } catch (error) {
    err(t(lang, 'command.notBackedUpEncrypted', { problem: reasonOf(error, lang) }));
    return EXIT.badInput;
  }
}

/** `de-an restore STORE --identity FILE`: restores an encrypted backup into an empty data folder. */
export async function encryptedRestoreCommand(
  { store, identity, backup: id, keyFromBackup, data }: RestoreArguments,
  { lang, out, err }: Terminal,
): Promise<ExitCode> {
  const dataDir = resolve(data ?? readSetting('DATA_DIR'));
  try {
    const decrypter = await readIdentity(identity);
    const { summary, keyFile, isKeyMade } = await restoreEncrypted({
      store,
      dataDir,
      decrypter,
      id,
      keyFromBackup,
    });
    const { files, at, key } = summary;
    out(t(lang, 'command.restoredEncrypted', { files, at: formatWhen(lang, at), data: dataDir }));
    if (isKeyMade) out(t(lang, 'command.keyFromBackup', { file: keyFile, key: inGroups(key) }));
    if (keyFile !== keyFileOf(dataDir))
      out(t(lang, 'command.openWith', { data: dataDir, key, file: keyFile }));
    return EXIT.well;
  } catch (error) {
    err(t(lang, 'command.notRestored', { problem: reasonOf(error, lang) }));
    return EXIT.badInput;
  }
}

/** `de-an backup keygen [--out FILE]`: makes the key pair for encrypted backups. */
export async function keygenCommand(
  file: string | undefined,
  { lang, out, err }: Terminal,
): Promise<ExitCode> {
  const pair = await makeIdentity();
  try {
    if (file === undefined) out(pair.identity);
    else await writeIdentity(file, pair, isoTime(systemClock));
  } catch (error) {
    err(t(lang, 'command.cannotWrite', { file: file ?? '', problem: reasonOf(error, lang) }));
    return EXIT.badInput;
  }
  out(t(lang, file === undefined ? 'command.keygenShown' : 'command.keygenWritten', { file: file ?? '' }));
  out(`BACKUP_RECIPIENT=${pair.recipient}`);
  return EXIT.well;
}

/** `0123 4567 …`, which is easy to compare with a printed id. */
function inGroups(hex: string): string {
  return hex.replace(/(.{4})(?=.)/g, '$1 ');
}
