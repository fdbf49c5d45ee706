import { join } from 'node:path';
import { readFolder } from '@server/store/folder/openFolder';
import { FileOfficeLedger } from '@server/store/register/FileOfficeLedger';
import type { OfficeEntry } from '@server/store/register/OfficeLedger';
import { OFFICE_PATH } from '@server/store/register/openOfficeLedger';
import { FileLedger } from '@server/store/scheme/FileLedger';
import type { LedgerEntry } from '@server/store/scheme/Ledger';

/** The entries of a scheme's ledger on disk. */
export async function schemeLines(dataDir: string, scheme: string): Promise<readonly LedgerEntry[]> {
  const guard = (await readFolder(dataDir)).ledgerOf(scheme);
  return new FileLedger(join(dataDir, 'schemes', scheme, 'ledger.jsonl'), guard).load();
}

/** The entries of the office's ledger on disk; those that are only in memory are not among them. */
export async function officeLines(dataDir: string): Promise<readonly OfficeEntry[]> {
  const { protect } = await readFolder(dataDir);
  const ledger = new FileOfficeLedger(join(dataDir, OFFICE_PATH), protect(OFFICE_PATH));
  await ledger.load();
  const entries: OfficeEntry[] = [];
  for await (const entry of ledger.entries()) entries.push(entry);
  return entries;
}
