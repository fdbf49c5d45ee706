import { join } from 'node:path';
import { headPath, type LedgerHead, readHead } from '@server/store/chain/ledgerHead';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import type { SealedFolder } from '@server/store/folder/SealedFolder';
import { OFFICE_PATH } from '@server/store/register/openOfficeLedger';

/** A head as it is stored; 'damaged': it cannot be read, or its seal does not fit. */
export type StoredHead = Pick<LedgerHead, 'n' | 'hash'> | 'damaged';

const NO_LINE = { n: 0, hash: '' };

/**
 * Reads the sealed heads of the office's ledger and of the schemes' ledgers. A head has number and hash of the last line and
 * is on disk before that line is acknowledged. A printed list of heads shows later whether a ledger was changed or put back.
 */
export async function chainHeads(
  dataDir: string,
  folder: SealedFolder,
  schemes: readonly string[],
): Promise<{ readonly office: StoredHead; readonly schemes: ReadonlyMap<string, StoredHead> }> {
  const { seal } = folder.protect(OFFICE_PATH);
  const office = await headAt(() => readHead(headPath(join(dataDir, OFFICE_PATH)), seal));
  const found = new Map<string, StoredHead>();
  // One after another: a thousand open files at once would delay people who type.
  for (const id of schemes) {
    const path = headPath(join(dataDir, 'schemes', id, 'ledger.jsonl'));
    found.set(id, await headAt(() => readHead(path, folder.ledgerOf(id).seal)));
  }
  return { office, schemes: found };
}

async function headAt(read: () => Promise<LedgerHead | null>): Promise<StoredHead> {
  try {
    const head = await read();
    return head ? { n: head.n, hash: head.hash } : NO_LINE;
  } catch (error) {
    if (error instanceof DamagedFile) return 'damaged';
    throw error;
  }
}
