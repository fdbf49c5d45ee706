import type { LedgerGuard } from '@server/store/keys/Keys';

/**
 * How a stored file is kept from being read and changed by others. A file of values is encrypted, or in format 2 sealed; of
 * a ledger the lines are, and its head is sealed.
 */
export interface Protection extends LedgerGuard {
  /** Whether the file was stored before: then it may not be missing. */
  isKnown(): boolean;
  /** Notes that the file is stored from now on. */
  note(): Promise<void>;
}

/** The protection of a file by its path below the data folder; null: none, as in tests of single parts. */
export type Protect = (path: string) => Protection | null;

export const unprotected: Protect = () => null;
