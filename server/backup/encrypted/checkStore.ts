import { basename } from 'node:path';
import { BackupFault } from '@server/backup/BackupFault';
import { type BackupSummary, type FindKeys, readIndexes, summaryOf } from './backupIndex';
import { digestOf, piecePath } from './PieceStore';

/** What can be checked of a store without an identity. */
export interface StoreReport {
  /** The backups that are complete and unchanged, oldest first. */
  readonly whole: readonly BackupSummary[];
  /** The others, oldest first; `at` is null when the seal of the index is wrong or cannot be checked. */
  readonly broken: readonly { readonly id: string; readonly at: string | null }[];
  /** Number of different pieces that were read. */
  readonly pieces: number;
  readonly problems: readonly BackupFault[];
}

/** Checks the seal of every backup in a store, and the presence and the digest of every encrypted piece. Only reads. */
export async function checkStore(
  store: string,
  find: FindKeys,
  onProgress: (pieces: number) => void = () => {},
): Promise<StoreReport> {
  const digests = new Map<string, string | null>();
  const whole: BackupSummary[] = [];
  const broken: { id: string; at: string | null }[] = [];
  const problems: BackupFault[] = [];
  const pieceProblem = async (name: string, sha256: string | undefined) => {
    const file = piecePath(store, name);
    const digest = digests.has(name) ? digests.get(name) : await digestOf(file);
    digests.set(name, digest ?? null);
    onProgress(digests.size);
    if (!digest) return new BackupFault('backup.pieceGone', { file });
    return digest === sha256 ? null : new BackupFault('backup.altered', { file });
  };
  for (const { path, index, isSealed } of await readIndexes(store, find)) {
    const id = basename(path, '.json');
    if (!isSealed) broken.push({ id, at: null });
    if (index === null) problems.push(new BackupFault('backup.notOurs', { file: path }));
    else if (isSealed === false) problems.push(new BackupFault('backup.changed', { file: path }));
    else if (isSealed === null)
      problems.push(new BackupFault('backup.otherKey', { file: path, key: index.key }));
    else {
      const rows = new Map(index.pieces.map(([name, , sha256]) => [name, sha256]));
      let isWhole = true;
      for (const name of new Set([...rows.keys(), ...index.list])) {
        const problem = await pieceProblem(name, rows.get(name));
        if (problem === null) continue;
        isWhole = false;
        problems.push(problem);
      }
      if (isWhole) whole.push(summaryOf(index));
      else broken.push({ id, at: index.at });
    }
  }
  return { whole, broken, pieces: digests.size, problems };
}
