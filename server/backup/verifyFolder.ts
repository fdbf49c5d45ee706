import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FilePaperFiles } from '@server/exports/store/FilePaperFiles';
import { filesOf, type IssueRegister, type IssueRow } from '@server/exports/store/issues';
import type { Link } from '@server/store/chain/hashChain';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { isMissing } from '@server/store/disk/isMissing';
import { readFolder } from '@server/store/folder/openFolder';
import type { SealedFolder } from '@server/store/folder/SealedFolder';
import { sealedPaths } from '@server/store/folder/sealFolder';
import { readStoredLog } from '@server/store/log/readStoredLog';
import { DurableJson } from '@server/store/register/DurableJson';
import { FileOfficeLedger } from '@server/store/register/FileOfficeLedger';
import {
  MARKS_PATH,
  type Marks,
  noMarks,
  refuseOlderFile,
  refuseOlderLedger,
  refuseOlderLog,
} from '@server/store/register/marks';
import { OFFICE_PATH } from '@server/store/register/openOfficeLedger';
import type { SchemeRow } from '@server/store/register/Register';
import { FileContents } from '@server/store/scheme/FileContents';
import { FileLedger } from '@server/store/scheme/FileLedger';
import type { LedgerEntry } from '@server/store/scheme/Ledger';
import { filesToRestore } from './filesToRestore';

/** The last line of a scheme's ledger; its hash fixes every line before it. */
export interface ChainHead {
  readonly scheme: string;
  readonly title: string;
  readonly n: number;
  readonly hash: string;
}

/** The result of verifying a data folder. */
export interface FolderReport {
  /** Id of the key. */
  readonly key: string;
  readonly heads: readonly ChainHead[];
  /** The last line of the office's ledger; null when there is no ledger, or it is damaged. */
  readonly office: Pick<Link, 'n' | 'hash'> | null;
  /** How many of the files that a backup holds are as they were written. */
  readonly whole: number;
  /** Each file that another program changed, a disk damaged, or an older copy replaced. */
  readonly problems: readonly DamagedFile[];
  /** Issued papers whose file or ledger entry is missing. */
  readonly papers: readonly { readonly row: IssueRow; readonly problem: PaperProblem }[];
}

/** How much older than the last line of the office's ledger the marks may be, ms. */
const MARKS_LATE_MS = 10 * 60_000;

export type PaperProblem = 'verify.fileGone' | 'verify.noLine';

/**
 * Reads everything that is sealed or has a digest, and compares. Writes nothing; a server may use the folder meanwhile.
 * `keyFile`: the file with the key, if not the folder's own key file. Throws what `readFolder` throws.
 */
export async function verifyFolder(dataDir: string, keyFile?: string): Promise<FolderReport> {
  const folder = await readFolder(dataDir, keyFile);
  const problems: DamagedFile[] = [];
  const check = async <T>(act: () => Promise<T>): Promise<T | null> => {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      problems.push(error);
      return null;
    }
  };
  for (const path of await folder.wrapped.paths()) await check(() => folder.wrapped.checkOne(path));
  const sealed = new Map<string, unknown>();
  const paths = new Set([...folder.files, ...(await sealedPaths(dataDir))]);
  const hasOffice = paths.delete(OFFICE_PATH);
  // The marks first: a server that uses the folder writes a file before its mark.
  const hasMarks = paths.delete(MARKS_PATH);
  const readMarks = () =>
    new DurableJson<Marks>(join(dataDir, MARKS_PATH), folder.protect(MARKS_PATH)).read();
  const marks = (hasMarks ? await check(readMarks) : null) ?? noMarks();
  for (const path of paths) {
    const read = async () => {
      let last = 0;
      const file = new DurableJson(join(dataDir, path), folder.protect(path), (n) => {
        last = n;
      });
      const value = await file.read();
      refuseOlderFile(dataDir, path, marks, last);
      return value;
    };
    sealed.set(path, await check(read));
  }
  const readOffice = () =>
    new FileOfficeLedger(join(dataDir, OFFICE_PATH), folder.protect(OFFICE_PATH)).load(marks.office);
  const office = hasOffice ? await check(readOffice) : null;
  await check(async () => refuseOlderMarks(join(dataDir, MARKS_PATH), marks, office?.at));
  const schemes = (sealed.get('register/schemes.json') as readonly SchemeRow[] | null) ?? [];
  const heads: ChainHead[] = [];
  const ledgers = new Map<string, readonly LedgerEntry[]>();
  for (const { id, title, destruction } of schemes) {
    const entries = await check(async () => {
      const read = await ledgerOf(dataDir, folder, id);
      refuseOlderLedger(ledgerPath(dataDir, id), marks.schemes[id]?.ledger, read);
      return read;
    });
    if (entries) {
      ledgers.set(id, entries);
      const last = entries.at(-1);
      heads.push({ scheme: id, title, n: last?.n ?? 0, hash: last?.hash ?? '' });
    }
    // Of a destroyed scheme only the ledger is left.
    if (destruction?.done) continue;
    const scheme = join(dataDir, 'schemes', id);
    await check(async () => {
      const stored = await readStoredLog(scheme, folder.keyOf(id));
      if (stored === null) throw new DamagedFile(scheme, 'damage.noDocument', null);
      if (stored.problem) throw stored.problem;
      refuseOlderLog(scheme, marks.schemes[id], stored.records.at(-1)?.seq ?? stored.base.seq);
    });
    const contents = new FileContents(join(scheme, 'contents'), folder.keyOf(id));
    for (const digest of await digestsIn(join(scheme, 'contents'))) await check(() => contents.get(digest));
  }
  const destroyed = new Set(schemes.flatMap(({ id, destruction }) => (destruction?.done ? [id] : [])));
  const papers: { row: IssueRow; problem: PaperProblem }[] = [];
  const { issues = [] } = (sealed.get('papers/issues.json') as IssueRegister | null) ?? {};
  for (const row of issues) {
    if (destroyed.has(row.scheme)) continue;
    const entries = ledgers.get(row.scheme) ?? [];
    await check(async () => {
      const problem = await paperProblem(dataDir, folder, row, entries);
      if (problem) papers.push({ row, problem });
    });
  }
  const files = await filesToRestore(dataDir);
  const damaged = new Set(problems.map(({ path }) => path));
  return {
    key: folder.keys.id,
    heads,
    office: office ?? null,
    whole: Math.max(0, files.length - damaged.size - papers.length),
    problems,
    papers,
  };
}

/** The contradiction between an issue, its stored file and the ledger; null: there is none. */
export async function paperProblem(
  dataDir: string,
  folder: SealedFolder,
  row: IssueRow,
  entries: readonly LedgerEntry[],
): Promise<PaperProblem | null> {
  const files = new FilePaperFiles(join(dataDir, 'papers', 'files'), (scheme) => folder.keyOf(scheme));
  for (const sha256 of filesOf(row)) if (!(await files.get(row.scheme, sha256))) return 'verify.fileGone';
  const line = entries[(row.ledger ?? 0) - 1];
  const fits = line?.act === 'issue' && line.digest === row.version && line.note?.includes(row.sha256);
  return fits ? null : 'verify.noLine';
}

/** The lines of a scheme's ledger. Throws `DamagedFile`. */
export function ledgerOf(
  dataDir: string,
  folder: SealedFolder,
  scheme: string,
): Promise<readonly LedgerEntry[]> {
  return new FileLedger(ledgerPath(dataDir, scheme), folder.ledgerOf(scheme)).load();
}

function ledgerPath(dataDir: string, scheme: string): string {
  return join(dataDir, 'schemes', scheme, 'ledger.jsonl');
}

/**
 * Throws `DamagedFile` if the office's ledger has lines from long after the marks were written. A server writes the
 * marks within a minute, so somebody put back older marks, to hide older copies.
 */
function refuseOlderMarks(path: string, { at }: Marks, last: string | undefined): void {
  if (at === '' || last === undefined || Date.parse(last) - Date.parse(at) <= MARKS_LATE_MS) return;
  throw new DamagedFile(path, 'damage.olderMarks', null, { at, last });
}

async function digestsIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).flatMap((name) => /^([0-9a-f]{64})\.json$/.exec(name)?.[1] ?? []);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
