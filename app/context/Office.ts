import type { OfficeActName } from '@schemes/model/office/officeActs';
import type { Result } from '@schemes/policy/Result';

/** Which lines of the office's ledger are asked for. A blank field asks for all. */
export interface OfficeFilter {
  /** Part of the name of who did it, or of the account it concerns; or their id. */
  readonly person: string;
  /** Part of the title of a scheme, of a file's name, of a rule; or an id. */
  readonly subject: string;
  readonly act: OfficeActName | '';
  /** Id of an organisation. */
  readonly organisation: string;
  /** First and last day in Vietnam, `2026-11-30`. */
  readonly from: string;
  readonly to: string;
}

/** One line of the office's ledger, as its page shows it. */
export interface OfficeLine {
  readonly n: number;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  /** The address; blank for the server itself. */
  readonly from: string;
  readonly act: OfficeActName;
  readonly subject: { readonly id: string; readonly name: string };
  /** The organisation's name; its id where it exists no more; blank where the line concerns none. */
  readonly organisation: string;
  readonly detail: string;
  /** What changed, as JSON; blank where nothing is recorded of it. */
  readonly before: string;
  readonly after: string;
  readonly hash: string;
}

/** A page of the office's ledger, newest first. */
export interface OfficePage {
  readonly lines: readonly OfficeLine[];
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

/** The forms in which the ledger is downloaded. */
export type OfficeFormat = 'jsonl' | 'xlsx' | 'syslog';

/** The ledger as a file, made as it is sent. */
export interface OfficeFile {
  readonly fileName: string;
  readonly type: string;
  readonly content: AsyncIterable<Uint8Array>;
}

/** The office's ledger, for auditors and administrators. Nobody can change it. */
export interface Office {
  page(filter: OfficeFilter, page: number): Promise<Result<OfficePage>>;
  export(format: OfficeFormat, filter: OfficeFilter): Promise<Result<OfficeFile>>;
}
