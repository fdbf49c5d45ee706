import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesOf, type IssueRegister } from '@server/exports/store/issues';
import { encodeHead, headPath, readHead } from '@server/store/chain/ledgerHead';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { isMissing } from '@server/store/disk/isMissing';
import { FolderInUse, type FolderLock, lockFolder } from '@server/store/disk/lockFolder';
import { readOrNull } from '@server/store/disk/readOrNull';
import { writeDurably } from '@server/store/disk/writeDurably';
import { FORMAT, readFormat } from '@server/store/folder/folderFormat';
import { openFolder, readFolder } from '@server/store/folder/openFolder';
import type { SealedFolder } from '@server/store/folder/SealedFolder';
import { OFFICE_KEY, schemeKeyPath } from '@server/store/keys/WrappedKeys';
import { FileUpdateLog } from '@server/store/log/FileUpdateLog';
import { recoverLogs, segmentsIn } from '@server/store/log/recoverLogs';
import { DurableJson } from '@server/store/register/DurableJson';
import { OFFICE_PATH, openOfficeLedger } from '@server/store/register/openOfficeLedger';
import type { Protect } from '@server/store/register/Protection';
import type { SchemeRow } from '@server/store/register/Register';
import { FileLedger } from '@server/store/scheme/FileLedger';
import { BackupFault } from './BackupFault';
import { MANIFEST, type Manifest, sealManifest, sha256 } from './manifest';

/** The collections of the register that are copied. Without `sessions`: users sign in again after a restore. */
const REGISTER = [
  'accounts',
  'organisations',
  'layers',
  'confirmations',
  'schemes',
  'receipts',
  'settings',
  'secret',
];
const PAPERS = ['issues', 'settings', 'habits'];
const TRIES = 20;

/**
 * Copies a data folder into an empty one; a server may use it meanwhile. The copy of a scheme is its state on disk at
 * one moment: its log up to some group, with the ledger of that moment. The register is copied first, so every scheme
 * it lists is stored. Loads the whole copy before it writes the manifest. Throws `DamagedFile` when a scheme cannot be
 * read, and an error when the target is not empty.
 */
export async function backUp(dataDir: string, target: string, at: string): Promise<Manifest> {
  const folder = await openForBackup(dataDir);
  const { keys, protect } = folder;
  await mkdir(target, { recursive: true, mode: 0o700 });
  if ((await readdir(target)).length > 0) throw new BackupFault('backup.notEmpty', { folder: target });
  const files: Manifest['files'][number][] = [];
  const put = async (path: string, bytes: Buffer) => {
    await mkdir(dirname(join(target, path)), { recursive: true, mode: 0o700 });
    await writeDurably(join(target, path), bytes);
    files.push({ path, bytes: bytes.length, sha256: sha256(bytes) });
  };
  /** Copies a file of the register or of papers, and reads the copy: a file that another program changed must not be sealed. */
  const putSealed = async <T>(path: string): Promise<T | null> => {
    const bytes = await readOrNull(join(dataDir, path));
    if (bytes === null) {
      if (protect(path)?.wasStored()) throw new DamagedFile(join(dataDir, path), 'damage.missing', null);
      return null;
    }
    await put(path, bytes);
    return new DurableJson<T>(join(target, path), protect(path)).read();
  };
  await put(OFFICE_KEY, await readFile(join(dataDir, OFFICE_KEY)));
  let schemes: readonly SchemeRow[] | null = null;
  for (const name of REGISTER) {
    const held = await putSealed<readonly SchemeRow[]>(`register/${name}.json`);
    if (name === 'schemes') schemes = held;
  }
  if (schemes === null) throw new BackupFault('backup.noRegister', { folder: dataDir });
  // After the register: every change in the copied register has its lines in the copied ledger.
  for (const [path, bytes] of await readOffice(dataDir, protect)) await put(path, bytes);
  await openOfficeLedger(join(target, 'register'), protect);
  const destroyed = new Set(schemes.flatMap(({ id, destruction }) => (destruction?.done ? [id] : [])));
  for (const { id } of schemes) {
    if (!destroyed.has(id)) await put(schemeKeyPath(id), await readFile(join(dataDir, schemeKeyPath(id))));
    for (const [name, bytes] of await readScheme(join(dataDir, 'schemes', id)))
      await put(`schemes/${id}/${name}`, bytes);
    const stored =
      destroyed.has(id) ||
      (await new FileUpdateLog(join(target, 'schemes', id), null, folder.keyOf(id)).load());
    if (!stored) throw new BackupFault('backup.noContent', { scheme: id });
    await new FileLedger(join(target, 'schemes', id, 'ledger.jsonl'), folder.ledgerOf(id)).load();
  }
  // After the ledgers: every number in a copied ledger is then in the copied register too, so none is issued twice.
  for (const name of PAPERS) {
    const held = await putSealed<IssueRegister>(`papers/${name}.json`);
    if (name !== 'issues' || held === null) continue;
    for (const sha256 of new Set(
      held.issues.flatMap((row) => (destroyed.has(row.scheme) ? [] : filesOf(row))),
    )) {
      const file = `papers/files/${sha256}.docx`;
      const kept = await readOrNull(join(dataDir, file));
      if (kept === null) throw new BackupFault('backup.paperGone', { file: join(dataDir, file) });
      await put(file, kept);
    }
  }
  const manifest = sealManifest(at, files, keys);
  await writeDurably(join(target, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

/**
 * Reads the keys of a data folder. When no server runs, first writes to the logs what a power cut left in the journal, and
 * migrates a folder of an earlier format. A running server has already done both.
 */
export async function openForBackup(dataDir: string): Promise<SealedFolder> {
  const journal = join(dataDir, 'journal');
  const { version, from } = await readFormat(dataDir);
  const isOld = version < FORMAT || from !== undefined;
  if (isOld && (await readOrNull(join(dataDir, 'register/schemes.json'))) === null)
    throw new BackupFault('backup.noRegister', { folder: dataDir });
  if (!isOld && (await segmentsIn(journal)).length === 0) return readFolder(dataDir);
  let lock: FolderLock;
  try {
    lock = await lockFolder(dataDir);
  } catch (error) {
    if (error instanceof FolderInUse && !isOld) return readFolder(dataDir);
    throw error;
  }
  try {
    const folder = await openFolder(dataDir);
    const fail = (error: unknown) => {
      throw error;
    };
    await recoverLogs(journal, join(dataDir, 'schemes'), fail, (scheme) => folder.keyOf(scheme));
    return folder;
  } finally {
    await lock.unlock();
  }
}

/**
 * The office's ledger up to the line of its head. The head is read first. A server writes it after every flush, so no line that
 * was acknowledged before is missing.
 */
async function readOffice(dataDir: string, protect: Protect): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const seal = protect(OFFICE_PATH)?.seal;
  const path = join(dataDir, OFFICE_PATH);
  const head = seal ? await readHead(headPath(path), seal) : null;
  const lines = await readOrNull(path);
  if (seal && head) files.set(headPath(OFFICE_PATH), Buffer.from(encodeHead(head, seal)));
  if (lines) files.set(OFFICE_PATH, lines.subarray(0, endOfLine(lines, head?.n ?? 0)));
  return files;
}

/** The offset after the first `count` lines; the length when there are fewer. */
function endOfLine(bytes: Buffer, count: number): number {
  let end = 0;
  for (let n = 0; n < count; n++) {
    const at = bytes.indexOf(0x0a, end);
    if (at === -1) return bytes.length;
    end = at + 1;
  }
  return end;
}

/**
 * One scheme's files at one moment. Reads again when the ledger, or the set of bases and logs, changes meanwhile. A
 * ledger entry is written only after everything before it is in the log, so an unchanged ledger fits the log.
 */
async function readScheme(folder: string): Promise<Map<string, Buffer>> {
  const ledgerPath = join(folder, 'ledger.jsonl');
  for (let tries = 0; tries < TRIES; tries++) {
    const head = (await readOrNull(headPath(ledgerPath))) ?? Buffer.alloc(0);
    const ledger = (await readOrNull(ledgerPath)) ?? Buffer.alloc(0);
    const names = await generations(folder);
    const files = new Map<string, Buffer>();
    for (const name of names) {
      const bytes = await readOrNull(join(folder, name));
      if (bytes) files.set(name, bytes);
    }
    const ledgerNow = (await readOrNull(ledgerPath)) ?? Buffer.alloc(0);
    const headNow = (await readOrNull(headPath(ledgerPath))) ?? Buffer.alloc(0);
    const same =
      headNow.equals(head) && ledgerNow.equals(ledger) && (await generations(folder)).join() === names.join();
    if (!same || files.size < names.length) continue;
    if (head.length > 0) files.set('ledger.head', head);
    if (ledger.length > 0) files.set('ledger.jsonl', ledger);
    for (const name of await contents(folder)) {
      const bytes = await readOrNull(join(folder, 'contents', name));
      if (bytes) files.set(`contents/${name}`, bytes);
    }
    return files;
  }
  throw new BackupFault('backup.changing', { folder });
}

async function generations(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /^(base|log)-\d+$/.test(name)).sort();
}

async function contents(folder: string): Promise<string[]> {
  try {
    return (await readdir(join(folder, 'contents'))).filter((name) => /^[0-9a-f]{64}\.json$/.test(name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
