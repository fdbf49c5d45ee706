import type { LedgerEntry } from '@server/store/scheme/Ledger';
import type { IssueRow } from './issues';

/** Whether the ledger of the scheme has the line of an issue and one of each of its signed copies, with their digests. */
export function hasLedgerLines(
  { ledger, version, sha256, signed = [] }: Pick<IssueRow, 'ledger' | 'version' | 'sha256' | 'signed'>,
  entries: readonly Pick<LedgerEntry, 'act' | 'digest' | 'note'>[],
): boolean {
  const fits = (n: number | null, act: 'issue' | 'signedCopy', file: string) => {
    const line = entries[(n ?? 0) - 1];
    return line?.act === act && line.digest === version && (line.note?.includes(file) ?? false);
  };
  return (
    fits(ledger, 'issue', sha256) && signed.every((copy) => fits(copy.ledger, 'signedCopy', copy.sha256))
  );
}
