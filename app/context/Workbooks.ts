import type { Result } from '@schemes/policy/Result';

/** Exports tables as spreadsheets (.xlsx). */
export interface Workbooks {
  /** Exports one table or all tables of a scheme, without tallies, for its readers. Adds a ledger line. */
  make(
    scheme: string,
    table?: string,
  ): Promise<Result<{ readonly fileName: string; readonly bytes: Uint8Array }>>;
}
