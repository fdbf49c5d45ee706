import type { Result } from '@schemes/policy/Result';
import type { IssueCard } from './IssueCard';
import type { PaperPage, PaperSettingForm } from './PaperPage';
import type { Receipt } from './Receipt';

/** A file to download. */
export interface PaperFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Official papers of schemes. They are named as in addresses: `de-an`, or `bien-ban-hoi-nghi:re_election-3` for one part of a kind. */
export interface Papers {
  /** The page of the paper named `paper`; absent or unknown: of the first paper in the list. */
  page(id: string, paper?: string): Promise<Result<PaperPage>>;
  /**
   * Validates and stores the clerk's settings. `refusal.badSetting` names the fields in `params.where`, separated by
   * commas.
   */
  saveSetting(id: string, paper: string, setting: PaperSettingForm): Promise<Result<null>>;
  /**
   * A draft with its receipt, or (`final`) the paper as it was issued. Without `which`: the paper as it was issued for
   * the current version of the scheme, or a draft if it was not issued. `final` refuses if nothing was issued.
   */
  make(
    id: string,
    paper: string,
    which?: 'draft' | 'final',
  ): Promise<Result<PaperFile & { readonly receipt: Receipt }>>;
  /**
   * Gives the paper the next number of its series and stores its file permanently. Refuses if a section is not approved
   * or something is missing. Durable when it resolves. A second call without a change returns the same issue. `seen`:
   * the JSON of `PaperPage.setting` that the clerk saw; refuses if another setting was stored since.
   */
  issue(id: string, paper: string, seen?: string): Promise<Result<IssueCard>>;
  /** Cancels an issue; its number is not given again, its reason is recorded, its file is kept. */
  cancel(id: string, issue: string, reason: string): Promise<Result<IssueCard>>;
  /**
   * Keeps a signed copy (PDF, JPEG or PNG) beside the issued paper. It is valid from then on. `reason`: why it replaces an
   * earlier copy; ignored for the first. Durable when it resolves.
   */
  keepSigned(id: string, issue: string, bytes: Uint8Array, reason: string): Promise<Result<IssueCard>>;
  /** The valid signed copy of an issue, byte for byte. */
  signed(id: string, issue: string): Promise<Result<PaperFile>>;
  /** Records that the numbers before `next` were given elsewhere, with a note that says for what. */
  setNextNumber(id: string, paper: string, next: number, note: string): Promise<Result<null>>;
  /** An issued file, byte for byte, cancelled or not. */
  issued(id: string, issue: string): Promise<Result<PaperFile>>;
  /** The paper as it will print: a PDF if the server can make one, else the .docx itself. Records no receipt. */
  preview(id: string, paper: string): Promise<Result<PaperFile & { readonly type: 'pdf' | 'docx' }>>;
  /** The PDF of a draft (with a receipt) or of the issued paper; `which` as for `make`. */
  pdf(id: string, paper: string, which?: 'draft' | 'final'): Promise<Result<PaperFile>>;
  /** One .zip with every paper, a list of contents, the snapshot, the ledger and checksums. */
  dossier(id: string): Promise<Result<PaperFile>>;
}
