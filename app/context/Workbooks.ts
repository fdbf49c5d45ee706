import type { Result } from '@schemes/policy/Result';

/** Tables as spreadsheets (.xlsx). */
export interface Workbooks {
  /** All tables of a scheme, or one, for everybody who may read it; writes a ledger entry. Tallies are left out. */
  make(
    scheme: string,
    table?: string,
  ): Promise<Result<{ readonly fileName: string; readonly bytes: Uint8Array }>>;
}
