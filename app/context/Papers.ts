import type { Result } from '@schemes/policy/Result';
import type { IssueCard } from './IssueCard';
import type { PaperPage, PaperSettingForm } from './PaperPage';
import type { Receipt } from './Receipt';

/** A file to download. */
export interface PaperFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * Official papers of a scheme. A paper is named as in URLs: `de-an`, or `bien-ban-hoi-nghi:re_election-3` for one
 * part of a kind.
 */
export interface Papers {
  /** Returns the export page; where `paper` is absent or unknown, of the first paper. */
  page(id: string, paper?: string): Promise<Result<PaperPage>>;
  /**
   * Checks and saves the clerk's settings. `refusal.badSetting` lists the wrong fields in `params.where`,
   * separated by commas.
   */
  keepSetting(id: string, paper: string, setting: PaperSettingForm): Promise<Result<null>>;
  /**
   * Returns a draft, with a receipt, or (`final`) the issued paper. Without `which`: the issued paper if the
   * scheme is unchanged since, else a draft. `final` refuses where nothing was issued.
   */
  make(
    id: string,
    paper: string,
    which?: 'draft' | 'final',
  ): Promise<Result<PaperFile & { readonly receipt: Receipt }>>;
  /**
   * Issues the paper with the next number of its series and keeps it permanently. Refuses where a section is not
   * approved or something is missing. Issuing it again unchanged returns the same issue. `seen` is the JSON of
   * `PaperPage.setting` that the clerk saw; refuses if it has changed since. Durable when it resolves.
   */
  issue(id: string, paper: string, seen?: string): Promise<Result<IssueCard>>;
  /** Cancels an issue, with a reason. Its number stays used and its file is kept. */
  cancel(id: string, issue: string, reason: string): Promise<Result<IssueCard>>;
  /** Records that the numbers below `next` were assigned outside this product, with a note of what for. */
  setNextNumber(id: string, paper: string, next: number, note: string): Promise<Result<null>>;
  /** Returns an issued file byte for byte, cancelled or not. */
  issued(id: string, issue: string): Promise<Result<PaperFile>>;
  /** Returns a print preview: a PDF if the server can make one, else the .docx. No receipt. */
  preview(id: string, paper: string): Promise<Result<PaperFile & { readonly type: 'pdf' | 'docx' }>>;
  /** Returns the PDF of a draft (with a receipt) or of the issued paper; `which` as for `make`. */
  pdf(id: string, paper: string, which?: 'draft' | 'final'): Promise<Result<PaperFile>>;
  /** Returns every paper with contents list, snapshot, ledger and checksums, in one .zip. */
  dossier(id: string): Promise<Result<PaperFile>>;
}
