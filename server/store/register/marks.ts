import { join } from 'node:path';
import { DamagedFile } from '@server/store/disk/DamagedFile';

/** The path of the marks below the data folder. */
export const MARKS_PATH = 'register/marks.json';

/** A line of a ledger that was durable: its hash fixes every line before it. */
export interface LineMark {
  /** 0: none yet. */
  readonly n: number;
  readonly hash: string;
}

/** How far a scheme's stored content had got. */
export interface SchemeMark {
  /** Number of a record of the log that was durable. */
  readonly record: number;
  readonly ledger: LineMark;
}

/**
 * The last durable records of logs and lines of ledgers at the time of writing. A log or a ledger that ends before its
 * mark is an older copy. Seals and ciphers do not detect it, because it was valid once. After a crash, the marks can be
 * behind the logs and ledgers, but never ahead of them.
 */
export interface Marks {
  /** ISO 8601, UTC; blank: never written. */
  at: string;
  /** The office's ledger. */
  office: LineMark;
  /** By scheme id. */
  schemes: Record<string, SchemeMark>;
  /** Number of a write of each JSON file that was durable, by its path below the data folder; absent in earlier versions. */
  files?: Record<string, number>;
}

/** Number of the last durable write of each open JSON file, by its path below the data folder. Those who write it keep it. */
export type WriteNumbers = Map<string, number>;

export const NO_LINE: LineMark = { n: 0, hash: '' };

export function noMarks(): Marks {
  return { at: '', office: NO_LINE, schemes: {} };
}

/** Throws `DamagedFile` if the stored write of a file is before its mark. `path`: below the data folder `folder`. */
export function refuseOlderFile(folder: string, path: string, { files }: Marks, last: number): void {
  const written = files?.[path] ?? 0;
  if (last >= written) return;
  throw new DamagedFile(join(folder, path), 'damage.olderFile', null, { last, written });
}

/** Throws `DamagedFile` for the first of these files whose stored write is before its mark. */
export function refuseOlderFiles(folder: string, marks: Marks, numbers: WriteNumbers): void {
  for (const [path, last] of numbers) refuseOlderFile(folder, path, marks, last);
}

/** Throws `DamagedFile` if the log in a folder ends before its mark. */
export function refuseOlderLog(folder: string, mark: SchemeMark | undefined, last: number): void {
  if (mark === undefined || last >= mark.record) return;
  throw new DamagedFile(folder, 'damage.older', null, { last, written: mark.record });
}

/** Throws `DamagedFile` if a scheme's ledger does not contain the marked line. */
export function refuseOlderLedger(
  path: string,
  mark: LineMark | undefined,
  entries: readonly { readonly hash: string }[],
): void {
  if (mark === undefined || mark.n === 0 || entries[mark.n - 1]?.hash === mark.hash) return;
  throw new DamagedFile(path, 'damage.olderLedger', null, { written: mark.n });
}
