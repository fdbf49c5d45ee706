import type { MessageKey } from '@schemes/messages/t';
import type { IssueCard } from './IssueCard';

/** Something that stands between a paper and its issue: a sentence of the catalogues with its parameters. */
export interface PaperLack {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Path in the setting of what the clerk fills in; absent: it is missing in the scheme. */
  readonly field?: string;
}

/** One paper of a scheme in the list of them. */
export interface PaperLine {
  /** Its name in addresses: `de-an`, `bien-ban-hoi-nghi:re_election-3`. */
  readonly paper: string;
  readonly title: MessageKey;
  readonly part: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } | null;
  /** Whether it takes a number, goes with a paper that has one, or is a ballot. */
  readonly form: 'numbered' | 'attached' | 'blank';
  /** Paths in the setting of what it shows: what is offered to the clerk. */
  readonly shows: readonly string[];
  /** How much it lacks, besides approvals and its number. */
  readonly lacks: number;
  /** Its issue that stands; null: none does. */
  readonly issued: IssueCard | null;
}
