import type { MessageKey } from '@schemes/messages/t';
import type { IssueCard, PaperPart } from './IssueCard';

/** Something that keeps a paper from being issued: a message of the catalogues with its parameters. */
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
  /** Whether it takes a number, goes with a paper that has one, or is a ballot. */
  readonly form: 'numbered' | 'attached' | 'blank';
  /** Paths of the fields that it shows: those offered to the clerk. */
  readonly shows: readonly string[];
  /** How many things it lacks, apart from approvals and its number. */
  readonly lacks: number;
  /** Its newest issue that was not cancelled; null: there is none. */
  readonly issued: IssueCard | null;
}
