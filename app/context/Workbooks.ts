import type { Result } from '@schemes/policy/Result';

/** Tables as spreadsheets (.xlsx). */
export interface Workbooks {
  /**
   * Makes a workbook of all tables of a scheme, or of one, for everybody who may read the scheme. The workbook contains
   * no tallies. Writes a ledger entry.
   */
  make(
    scheme: string,
    table?: string,
  ): Promise<Result<{ readonly fileName: string; readonly bytes: Uint8Array }>>;
}
