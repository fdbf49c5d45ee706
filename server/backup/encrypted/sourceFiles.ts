import { type FileHandle, open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupFault } from '@server/backup/BackupFault';
import { filesBelow, namesIn } from '@server/backup/filesToRestore';
import { headPath } from '@server/store/chain/ledgerHead';
import { isMissing } from '@server/store/disk/isMissing';
import { readOrNull } from '@server/store/disk/readOrNull';
import { OFFICE_PATH } from '@server/store/register/openOfficeLedger';

/** A file of a data folder, open for reading. Its first `size` bytes do not change any more. */
export interface SourceFile {
  /** Path below the data folder, with `/` as separator. */
  readonly path: string;
  readonly file: FileHandle;
  readonly size: number;
}

/** How often files that change while they are opened are tried before the backup fails. */
const TRIES = 20;

/**
 * Yields every file of a data folder that a restore needs; a server may write meanwhile. Each scheme, and the office's ledger,
 * is in its state at one moment. The order makes the parts consistent:
 *
 * 1. the register, so that every scheme it lists is stored;
 * 2. the office's ledger, which has a line for every change in that register;
 * 3. the schemes;
 * 4. the papers, so that every number in a scheme's ledger is in the register of issues.
 *
 * A file is closed when the next one is requested.
 */
export async function* sourceFiles(dataDir: string): AsyncGenerator<SourceFile> {
  const head = headPath(OFFICE_PATH);
  const isOffice = (path: string) => path === OFFICE_PATH || path === head;
  const top = (await namesIn(dataDir, '')).filter((name) => name !== 'schemes' && name !== 'papers');
  for (const name of ['register', ...top.filter((name) => name !== 'register')]) {
    for await (const path of filesBelow(dataDir, name)) if (!isOffice(path)) yield* one(dataDir, path);
  }
  yield* together(dataDir, () => openLedger(dataDir, OFFICE_PATH));
  const atOnce = (path: string) => /^[^/]+\/[^/]+\/(ledger\.(jsonl|head)|(base|log)-\d+)$/.test(path);
  for (const id of await namesIn(dataDir, 'schemes')) {
    const folder = `schemes/${id}`;
    if ((await stat(join(dataDir, folder))).isDirectory())
      yield* together(dataDir, () => openScheme(dataDir, folder));
    for await (const path of filesBelow(dataDir, folder)) if (!atOnce(path)) yield* one(dataDir, path);
  }
  // Their files are stored before the register names them.
  const papers = await namesIn(dataDir, 'papers');
  const registers = papers.filter((name) => name.endsWith('.json'));
  for (const name of [...registers, ...papers.filter((name) => !registers.includes(name))]) {
    for await (const path of filesBelow(dataDir, `papers/${name}`)) yield* one(dataDir, path);
  }
}

/** Yields a file that is only ever replaced as a whole, so that an opened one does not change. Yields nothing if it is gone. */
async function* one(dataDir: string, path: string): AsyncGenerator<SourceFile> {
  const opened = await openOne(dataDir, path);
  if (opened === null) return;
  try {
    yield opened;
  } finally {
    await opened.file.close();
  }
}

async function openOne(dataDir: string, path: string): Promise<SourceFile | null> {
  try {
    const file = await open(join(dataDir, path), 'r');
    return { path, file, size: (await file.stat()).size };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Yields files in their state at one moment. `tryOpen` returns null when one of them changed meanwhile, and is called again. */
async function* together(
  dataDir: string,
  tryOpen: () => Promise<readonly SourceFile[] | null>,
): AsyncGenerator<SourceFile> {
  for (let tries = 0; tries < TRIES; tries++) {
    const opened = await tryOpen();
    if (opened === null) continue;
    try {
      yield* opened;
    } finally {
      await closeAll(opened);
    }
    return;
  }
  throw new BackupFault('backup.changing', { folder: dataDir });
}

/** Opens a ledger with its head, which is at most one flush older; null: the head changed meanwhile. */
async function openLedger(dataDir: string, path: string): Promise<readonly SourceFile[] | null> {
  const head = headPath(path);
  const before = await readOrNull(join(dataDir, head));
  const opened = [await openOne(dataDir, head), await openOne(dataDir, path)].filter((one) => one !== null);
  if (same(before, await readOrNull(join(dataDir, head)))) return opened;
  await closeAll(opened);
  return null;
}

/**
 * The log and the ledger of a scheme. A ledger entry is written only after everything before it is in the log, so a
 * ledger that has not changed meanwhile fits the log.
 */
async function openScheme(dataDir: string, folder: string): Promise<readonly SourceFile[] | null> {
  const ledger = await openLedger(dataDir, `${folder}/ledger.jsonl`);
  if (ledger === null) return null;
  const opened = [...ledger];
  const generations = await generationsIn(dataDir, folder);
  for (const name of generations) {
    const file = await openOne(dataDir, `${folder}/${name}`);
    if (file) opened.push(file);
  }
  const isSame =
    opened.length === ledger.length + generations.length &&
    (await generationsIn(dataDir, folder)).join() === generations.join() &&
    (await Promise.all(ledger.map((one) => isUnchanged(dataDir, one)))).every(Boolean);
  if (isSame) return opened;
  await closeAll(opened);
  return null;
}

async function generationsIn(dataDir: string, folder: string): Promise<readonly string[]> {
  return (await namesIn(dataDir, folder)).filter((name) => /^(base|log)-\d+$/.test(name));
}

/** Whether the file at the path is the opened one and has not grown. */
async function isUnchanged(dataDir: string, { path, file, size }: SourceFile): Promise<boolean> {
  const again = await openOne(dataDir, path);
  if (again === null) return false;
  try {
    const [now, then] = [await again.file.stat(), await file.stat()];
    return again.size === size && now.ino === then.ino;
  } finally {
    await again.file.close();
  }
}

async function closeAll(files: readonly SourceFile[]): Promise<void> {
  for (const { file } of files) await file.close();
}

function same(one: Buffer | null, other: Buffer | null): boolean {
  return one === null || other === null ? one === other : one.equals(other);
}
