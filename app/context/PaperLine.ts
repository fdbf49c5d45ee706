import type { MessageKey } from '@schemes/messages/t';
import type { IssueCard } from './IssueCard';
import type { PaperPart } from './PaperPart';

/** Something that a paper lacks for its issue, as a message key with parameters. */
export interface PaperLack {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Path of the setting that the clerk fills in; absent where the scheme lacks it. */
  readonly field?: string;
}

/** One paper of a scheme, as the list shows it. */
export interface PaperLine {
  /** Its name in URLs: `de-an`, `bien-ban-hoi-nghi:re_election-3`. */
  readonly paper: string;
  readonly title: MessageKey;
  readonly part: PaperPart | null;
  /** Whether it has a number of its own, accompanies a numbered paper, or is a ballot. */
  readonly form: 'numbered' | 'attached' | 'blank';
  /** Paths of the settings that it prints, which the clerk can edit. */
  readonly shows: readonly string[];
  /** Number of things it lacks, not counting approvals and its number. */
  readonly lacks: number;
  /** Its valid issue; null: none. */
  readonly issued: IssueCard | null;
}
