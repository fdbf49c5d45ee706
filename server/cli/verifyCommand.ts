import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Organisation } from '@app/context/Organisation';
import { t } from '@schemes/messages/t';
import { ledgerOf, paperProblem } from '@server/backup/verifyFolder';
import { readSetting } from '@server/config/readSettings';
import type { IssueRegister } from '@server/exports/store/issues';
import { verificationLines } from '@server/exports/store/verificationLines';
import { verifyPaper } from '@server/exports/store/verifyPaper';
import { readFolder } from '@server/store/folder/openFolder';
import { DurableJson } from '@server/store/register/DurableJson';
import type { ReceiptRow, SchemeRow } from '@server/store/register/Register';
import { EXIT, type ExitCode } from './exit';
import { reasonOf } from './reasonOf';
import type { Terminal } from './terminal';

/**
 * `de-an verify`: reports whether a file is an unaltered issued paper, with its scheme, version, approvals and number.
 * Only reads the data folder; the server may run meanwhile.
 */
export async function verifyCommand(
  file: string,
  data: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const { lang, out, err } = terminal;
  let bytes: Uint8Array;
  try {
    bytes = await terminal.readFile(file);
  } catch (error) {
    err(t(lang, 'command.noFile', { file, problem: reasonOf(error, lang) }));
    return EXIT.badInput;
  }
  const dataDir = resolve(data ?? readSetting('DATA_DIR'));
  try {
    if (!existsSync(join(dataDir, 'register/schemes.json')))
      throw new Error(t(lang, 'verify.noData', { folder: dataDir }));
    const folder = await readFolder(dataDir);
    const readStored = async <T>(path: string, none: T): Promise<T> =>
      (await new DurableJson<T>(join(dataDir, path), folder.protect(path)).read()) ?? none;
    const schemes = await readStored<readonly SchemeRow[]>('register/schemes.json', []);
    const register = await readStored<IssueRegister>('papers/issues.json', { issues: [], outside: [] });
    const receipts = await readStored<readonly ReceiptRow[]>('register/receipts.json', []);
    const organisations = await readStored<readonly Organisation[]>('register/organisations.json', []);
    const found = await verifyPaper(bytes, register, receipts);
    const titles = (id: string) => {
      const row = schemes.find((scheme) => scheme.id === id);
      const organisation = organisations.find((one) => one.id === row?.organisation)?.name ?? '';
      return { scheme: row?.title ?? id, organisation };
    };
    for (const line of verificationLines(found, titles, lang)) out(line);
    if (found.kind === 'issued' || found.kind === 'altered' || found.kind === 'signed') {
      const entries = await ledgerOf(dataDir, folder, found.row.scheme);
      // The files of a destroyed scheme were deleted on purpose.
      const isDestroyed = schemes.some(({ id, destruction }) => id === found.row.scheme && destruction?.done);
      const problem = isDestroyed ? null : await paperProblem(dataDir, folder, found.row, entries);
      if (problem) err(t(lang, problem));
      const isRight = found.kind === 'issued' || (found.kind === 'signed' && found.isValid);
      return isRight && !found.row.cancelled && !problem ? EXIT.well : EXIT.refused;
    }
    return EXIT.refused;
  } catch (error) {
    err(t(lang, 'verify.cannot', { problem: reasonOf(error, lang) }));
    return EXIT.badInput;
  }
}
