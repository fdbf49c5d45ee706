import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatWhen } from '@schemes/messages/formatWhen';
import { t } from '@schemes/messages/t';
import { INDEX_FOLDER } from '@server/backup/encrypted/backupIndex';
import { checkStore } from '@server/backup/encrypted/checkStore';
import { keyRing } from '@server/backup/encrypted/keyRing';
import { checkBackup } from '@server/backup/restore';
import { verifyFolder } from '@server/backup/verifyFolder';
import { readSetting } from '@server/config/readSettings';
import { numberText } from '@server/exports/store/issues';
import { isoTime, systemClock } from '@server/runtime/clock';
import { keyFileOf } from '@server/store/keys/keyFile';
import { EXIT, type ExitCode } from './exit';
import { reasonOf } from './reasonOf';
import type { Terminal } from './terminal';

/**
 * `de-an verify --all [BACKUP…]`: checks everything that is sealed or has a digest in a data folder, and the backups given.
 * Prints number and hash of each ledger's last line, to be printed and signed. Only reads; the server may run meanwhile.
 */
export async function verifyAllCommand(
  backups: readonly string[],
  data: string | undefined,
  { lang, out, err }: Terminal,
): Promise<ExitCode> {
  const dataDir = resolve(data ?? readSetting('DATA_DIR'));
  let isWhole = true;
  const trouble = (line: string) => {
    isWhole = false;
    err(line);
  };
  try {
    const { key, heads, office, whole, problems, papers } = await verifyFolder(dataDir);
    out(t(lang, 'verify.folder', { folder: dataDir, key, at: formatWhen(lang, isoTime(systemClock)) }));
    for (const { title, scheme, n, hash } of heads) out(t(lang, 'verify.head', { title, scheme, n, hash }));
    if (office) out(t(lang, 'verify.officeHead', { n: office.n, hash: office.hash }));
    for (const problem of problems) trouble(problem.t(lang));
    for (const { row, problem } of papers) {
      const number = row.number ? numberText(row.number.n, row.setting) : row.fileName;
      trouble(`${number} (${join('papers', 'files', `${row.sha256}.docx`)}): ${t(lang, problem)}`);
    }
    for (const backup of backups) {
      try {
        if (existsSync(join(backup, INDEX_FOLDER))) {
          const { whole, broken, pieces, problems } = await checkStore(backup, keyRing(dataDir));
          for (const problem of problems) trouble(`${backup}: ${problem.t(lang)}`);
          const [backups, all] = [whole.length, whole.length + broken.length];
          if (broken.length === 0) out(t(lang, 'verify.store', { folder: backup, backups, pieces }));
          else err(t(lang, 'verify.storeOf', { folder: backup, backups, all, pieces }));
          for (const { id, at } of broken) {
            const when = at === null ? '' : ` (${formatWhen(lang, at)})`;
            err(t(lang, 'verify.brokenBackup', { id, when }));
          }
          continue;
        }
        const { manifest } = await checkBackup(backup, dataDir, false);
        out(
          t(lang, 'verify.backup', {
            folder: backup,
            files: manifest.files.length,
            at: formatWhen(lang, manifest.at),
          }),
        );
      } catch (error) {
        trouble(`${backup}: ${reasonOf(error, lang)}`);
      }
    }
    if (isWhole) out(t(lang, 'verify.allWhole', { n: whole, file: keyFileOf(dataDir) }));
    else err(t(lang, 'verify.notAllWhole'));
    return isWhole ? EXIT.well : EXIT.refused;
  } catch (error) {
    err(t(lang, 'verify.cannot', { problem: reasonOf(error, lang) }));
    return EXIT.badInput;
  }
}
