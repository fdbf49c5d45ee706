import type { LedgerGuard } from '@server/store/keys/Keys';

/**
 * How a stored file is protected against other programs. A JSON file is encrypted, or in format 2 sealed. In a ledger,
 * each line is encrypted, or in format 2 sealed; its head is always sealed.
 */
export interface Protection extends LedgerGuard {
  /** Whether the file was ever stored. If so, a missing file means that another program removed it. */
  wasStored(): boolean;
  /** Records durably that the file was stored. */
  recordStored(): Promise<void>;
}

/** Returns the protection of a file by its path below the data folder; null: none, as in some tests. */
export type Protect = (path: string) => Protection | null;

export const unprotected: Protect = () => null;
