import { join } from 'node:path';
import { FileOfficeLedger } from './FileOfficeLedger';
import { MemoryOfficeLedger } from './MemoryOfficeLedger';
import { type LineMark, NO_LINE } from './marks';
import type { OfficeLedger } from './OfficeLedger';
import { type Protect, unprotected } from './Protection';

/** The name of the office's ledger in the folder of the register. */
export const OFFICE_FILE = 'office.jsonl';
/** Its path below the data folder. */
export const OFFICE_PATH = `register/${OFFICE_FILE}`;

/**
 * Opens and checks the office's ledger in the folder of the register, or makes one in memory when the folder is null.
 * Throws `DamagedFile` when it was changed, or does not contain the marked line.
 */
export async function openOfficeLedger(
  folder: string | null,
  protect: Protect = unprotected,
  mark: LineMark = NO_LINE,
): Promise<OfficeLedger> {
  const ledger =
    folder === null
      ? new MemoryOfficeLedger()
      : new FileOfficeLedger(join(folder, OFFICE_FILE), protect(OFFICE_PATH));
  await ledger.load(mark);
  return ledger;
}
