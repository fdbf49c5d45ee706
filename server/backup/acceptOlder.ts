import { join, relative, sep } from 'node:path';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { lockFolder } from '@server/store/disk/lockFolder';
import { openFolder } from '@server/store/folder/openFolder';
import type { SealedFolder } from '@server/store/folder/SealedFolder';
import { readStoredLog } from '@server/store/log/readStoredLog';
import { DurableJson } from '@server/store/register/DurableJson';
import { FileOfficeLedger } from '@server/store/register/FileOfficeLedger';
import { MARKS_PATH, type Marks, NO_LINE, noMarks } from '@server/store/register/marks';
import type { OfficeAct } from '@server/store/register/OfficeLedger';
import { OFFICE_PATH } from '@server/store/register/openOfficeLedger';
import { openForBackup } from './backUp';
import { ledgerOf, verifyFolder } from './verifyFolder';

/** A log, a ledger or a JSON file that is older than the last one stored, or damaged marks. */
export interface OlderCopy {
  /** Path below the data folder, with `/` as separator. */
  readonly path: string;
  readonly fault: DamagedFile;
}

/**
 * Finds the older copies in a data folder; damaged marks count as one, because nothing can be compared with them. When no
 * server runs, first restores the journal and migrates an older folder, as a backup does.
 */
export async function olderCopies(dataDir: string): Promise<readonly OlderCopy[]> {
  await openForBackup(dataDir);
  const { problems } = await verifyFolder(dataDir);
  return problems
    .map((fault) => ({ path: relative(dataDir, fault.path).split(sep).join('/'), fault }))
    .filter(({ path, fault }) => fault.isOlderCopy || path === MARKS_PATH);
}

/**
 * Accepts older copies as the current state: what was stored after them is lost. Each is recorded in the office's ledger. No
 * server may use the folder. Throws `DamagedFile` for any other fault, and when the office's ledger is an older copy that is not
 * in `copies`.
 */
export async function acceptOlder(
  dataDir: string,
  copies: readonly OlderCopy[],
  by: Pick<OfficeAct, 'at' | 'by' | 'from'>,
): Promise<void> {
  const lock = await lockFolder(dataDir);
  try {
    const folder = await openFolder(dataDir);
    const accepted = new Set(copies.map(({ path }) => path));
    const file = new DurableJson<Marks>(join(dataDir, MARKS_PATH), folder.protect(MARKS_PATH));
    const marks = (accepted.has(MARKS_PATH) ? await readOrNone(file) : await file.read()) ?? noMarks();
    for (const path of accepted) await setMarkToPresent(dataDir, folder, marks, path);
    const ledger = new FileOfficeLedger(join(dataDir, OFFICE_PATH), folder.protect(OFFICE_PATH));
    try {
      await ledger.load(accepted.has(OFFICE_PATH) ? NO_LINE : marks.office);
      for (const { path, fault } of copies) {
        const [, id = ''] = /^schemes\/([^/]+)/.exec(path) ?? [];
        const detail = `${path}: ${fault.problem('vi')}`;
        const { n, hash } = await ledger.append({
          ...by,
          act: 'olderAccepted',
          subject: { id, name: '' },
          detail,
        });
        marks.office = { n, hash };
      }
    } finally {
      await ledger.close();
    }
    await file.write({ ...marks, at: by.at });
  } finally {
    await lock.unlock();
  }
}

/** Sets the mark of a JSON file, or of a scheme's log or ledger, to its present state. */
async function setMarkToPresent(
  dataDir: string,
  folder: SealedFolder,
  marks: Marks,
  path: string,
): Promise<void> {
  if (path in (marks.files ?? {})) {
    const read = new DurableJson(join(dataDir, path), folder.protect(path), (n) => {
      marks.files = { ...marks.files, [path]: n };
    });
    await read.read();
  }
  const [, id, ledger] = /^schemes\/([^/]+)(\/ledger\.jsonl)?$/.exec(path) ?? [];
  if (id === undefined) return;
  const mark = marks.schemes[id] ?? { record: 0, ledger: NO_LINE };
  if (ledger === undefined) {
    const stored = await readStoredLog(join(dataDir, path), folder.keyOf(id));
    const record = stored?.records.at(-1)?.seq ?? stored?.base.seq ?? 0;
    marks.schemes[id] = { ...mark, record };
  } else {
    const { n, hash } = (await ledgerOf(dataDir, folder, id)).at(-1) ?? NO_LINE;
    marks.schemes[id] = { ...mark, ledger: { n, hash } };
  }
}

async function readOrNone(file: DurableJson<Marks>): Promise<Marks | null> {
  try {
    return await file.read();
  } catch (error) {
    if (error instanceof DamagedFile) return null;
    throw error;
  }
}
