import type { MessageKey } from '@schemes/messages/t';
import type { IssueCard, PaperPart } from './IssueCard';

/** Something that is missing before a paper can be issued: a message of the catalogues with its parameters. */
export interface PaperLack {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Path of the field that the clerk fills in; absent: something is missing in the scheme. */
  readonly field?: string;
}

/** One paper of a scheme in the list of them. */
export interface PaperLine {
  /** Its name in addresses: `de-an`, `bien-ban-hoi-nghi:re_election-3`. */
  readonly paper: string;
  readonly title: MessageKey;
  readonly part: PaperPart | null;
  /** `numbered`: the paper gets a number; `attached`: it accompanies a numbered paper; `blank`: it is a ballot form. */
  readonly form: 'numbered' | 'attached' | 'blank';
  /** Paths of the settings that appear on the paper; the page offers the clerk these fields. */
  readonly shows: readonly string[];
  /** Number of things that the paper lacks, apart from approvals and its number. */
  readonly lacks: number;
  /** The newest issue that was not cancelled; null: there is none. */
  readonly issued: IssueCard | null;
}
