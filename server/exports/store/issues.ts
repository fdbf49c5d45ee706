import type { Term } from '@schemes/model/scheme/outline';
import { storedCopyName } from '@server/store/scheme/storedCopyName';
import type { PaperKind } from '@templates/official/setting/paperKind';
import type { PaperSetting } from '@templates/official/setting/paperSetting';

/** One sequence of numbers: for a body's papers of one type within a period. */
export interface Series {
  /** Id of the organisation. */
  readonly organisation: string;
  /** The committee's term; for papers of the State the year, because their numbers restart each year. */
  readonly period: Term | string;
  /** `ĐU`, as in the symbol. */
  readonly body: string;
  /** `ĐA`; `*` for a congress, whose papers of all types share one series. */
  readonly type: string;
}

/** One approval on which an issued paper is based: a line of the scheme's ledger. */
export interface ApprovalOf {
  readonly section: string;
  /** Number of the line. */
  readonly n: number;
  readonly by: string;
  readonly at: string;
}

/** The kinds of file in which a signed paper can be uploaded. */
export const SIGNED_TYPES = ['pdf', 'jpg', 'png'] as const;
/** The kind of the file of a signed copy. */
export type SignedType = (typeof SIGNED_TYPES)[number];

/** A paper that was signed outside this program and uploaded as a PDF or a scan. */
export interface SignedCopy {
  /** Digest of the file, hex; the file is stored beside that of the issue, under the name `storedCopyName`. */
  readonly sha256: string;
  readonly type: SignedType;
  /** Size of the file, bytes. */
  readonly bytes: number;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  /** Why it replaces the copy before it; absent for the first. */
  readonly reason?: string;
  /** Number of its line in the scheme's ledger; null until that line is written. */
  ledger: number | null;
}

/** A paper that was issued. A row may be cancelled, but the row and its file are never removed. */
export interface IssueRow {
  readonly id: string;
  readonly scheme: string;
  readonly paper: PaperKind;
  readonly part: string | null;
  /** Absent: the paper takes no number. */
  readonly number?: { readonly of: Series; readonly n: number };
  readonly setting: PaperSetting;
  /** Digest of the snapshot it was made from. */
  readonly version: string;
  readonly approvals: readonly ApprovalOf[];
  readonly fileName: string;
  /** Digest of the file, hex; the file is stored under this name. */
  readonly sha256: string;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  /** Number of its line in the scheme's ledger; null until that line is written. */
  ledger: number | null;
  /** Signed copies, oldest first. The last one is valid; the others and their files are kept. */
  signed?: SignedCopy[];
  cancelled?: {
    readonly reason: string;
    readonly at: string;
    readonly by: { readonly id: string; readonly name: string };
    ledger: number | null;
  };
}

/**
 * Numbers of a series that were given to papers that are not issues: outside this program, or to minutes of a
 * destruction.
 */
export interface OutsideRow {
  readonly of: Series;
  readonly from: number;
  readonly to: number;
  readonly note: string;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  /** Id of the scheme whose minutes of destruction have the number; absent: a clerk recorded the numbers. */
  readonly destroys?: string;
}

/** The register of issued papers. It is one document, so that a number and its paper are stored in one write. */
export interface IssueRegister {
  readonly issues: IssueRow[];
  readonly outside: OutsideRow[];
}

/** The name of the file that a scheme stores for a signed copy. */
export function fileOfCopy(scheme: string, { sha256 }: Pick<SignedCopy, 'sha256'>): string {
  return storedCopyName(scheme, sha256);
}

/** The names of all files that are stored for an issue: its own and those of its signed copies. */
export function filesOf({
  scheme,
  sha256,
  signed = [],
}: Pick<IssueRow, 'scheme' | 'sha256'> & { readonly signed?: readonly SignedCopy[] }): readonly string[] {
  return [sha256, ...signed.map((copy) => fileOfCopy(scheme, copy))];
}

/** Whether two papers take their numbers from one sequence. */
export function isSameSeries(a: Series, b: Series): boolean {
  return a.organisation === b.organisation && a.period === b.period && a.body === b.body && a.type === b.type;
}

/** The next number of a series: one above the highest that was ever given, including cancelled issues. */
export function nextNumber({ issues, outside }: IssueRegister, series: Series): number {
  let highest = 0;
  for (const { number } of issues) {
    if (number && isSameSeries(number.of, series)) highest = Math.max(highest, number.n);
  }
  for (const { of, to } of outside) if (isSameSeries(of, series)) highest = Math.max(highest, to);
  return highest + 1;
}

/** The series from which a paper with this setting takes its number. */
export function seriesOf(
  organisation: string,
  term: Term,
  { symbol, standard = 'party', date = '' }: Pick<PaperSetting, 'symbol' | 'standard' | 'date'>,
): Series {
  const [type = '', body = ''] = symbol.split(/[/-]/);
  const isOfState = standard === 'state';
  return {
    organisation,
    period: isOfState ? date.slice(0, 4) : term,
    body,
    type: body === 'ĐH' ? '*' : type,
  };
}

/** A number as people write it: `05-ĐA/ĐU`, for papers of the State `05/ĐA-UBND`. */
export function numberText(
  n: number,
  { symbol, standard }: Pick<PaperSetting, 'symbol' | 'standard'>,
): string {
  return `${String(n).padStart(2, '0')}${standard === 'state' ? '/' : '-'}${symbol}`;
}
