import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openPaperStore } from '@server/exports/store/openPaperStore';
import { lockFolder } from '@server/store/disk/lockFolder';
import { writeDurably } from '@server/store/disk/writeDurably';
import { FileUpdateLog } from '@server/store/log/FileUpdateLog';
import { openRegister } from '@server/store/register/openRegister';
import { FileLedger } from '@server/store/scheme/FileLedger';
import { BackupFault } from './BackupFault';
import { MANIFEST, type Manifest, parseManifest, sha256 } from './manifest';

/**
 * Restores a backup into an empty data folder. Verifies every checksum before the first write, and loads every scheme
 * after the last. Throws and writes nothing when the backup is incomplete or the folder is not empty.
 */
export async function restore(backup: string, dataDir: string): Promise<Manifest> {
  const manifest = parseManifest(await readFile(join(backup, MANIFEST), 'utf8'));
  for (const file of manifest.files) {
    const bytes = await readFile(join(backup, file.path));
    if (bytes.length !== file.bytes || sha256(bytes) !== file.sha256) {
      throw new BackupFault('backup.altered', { file: join(backup, file.path) });
    }
  }
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  if ((await readdir(dataDir)).length > 0) throw new BackupFault('backup.notEmpty', { folder: dataDir });
  const lock = await lockFolder(dataDir);
  try {
    for (const { path } of manifest.files) {
      await mkdir(dirname(join(dataDir, path)), { recursive: true, mode: 0o700 });
      await writeDurably(join(dataDir, path), await readFile(join(backup, path)));
    }
    const register = await openRegister(join(dataDir, 'register'));
    const lines = new Map<string, number>();
    for (const { id } of register.schemes.data) {
      const folder = join(dataDir, 'schemes', id);
      if (!(await new FileUpdateLog(folder).load()))
        throw new BackupFault('backup.noContent', { scheme: id });
      lines.set(id, (await new FileLedger(join(folder, 'ledger.jsonl')).load()).length);
    }
    await oweLaterLines(join(dataDir, 'papers'), lines);
  } finally {
    await lock.unlock();
  }
  return manifest;
}

/** A paper issued during the backup may lack its entry in the copied ledger; the next start adds it. */
async function oweLaterLines(folder: string, lines: ReadonlyMap<string, number>): Promise<void> {
  const { register } = await openPaperStore(folder);
  const isLater = (scheme: string, n: number | null) => n !== null && n > (lines.get(scheme) ?? 0);
  if (!register.data.issues.some((row) => isLater(row.scheme, row.cancelled?.ledger ?? row.ledger))) return;
  await register.update(({ issues }) => {
    for (const row of issues) {
      if (isLater(row.scheme, row.ledger)) row.ledger = null;
      if (row.cancelled && isLater(row.scheme, row.cancelled.ledger)) row.cancelled.ledger = null;
    }
  });
}
