import type { MessageKey } from '@schemes/messages/t';

/** The part of a scheme that a paper is about, in words. */
export interface PaperPart {
  /** A message key. */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A paper as it was issued. */
export interface IssueCard {
  readonly id: string;
  /** The kind of paper and its part, as in addresses. */
  readonly paper: string;
  readonly title: MessageKey;
  readonly part: PaperPart | null;
  /** `05-ĐA/ĐU`; null: a paper without a number. */
  readonly number: string | null;
  readonly fileName: string;
  readonly sha256: string;
  /** The digest of the scheme's content from which the paper was made. */
  readonly version: string;
  /** Whether the scheme is unchanged since the issue. */
  readonly isCurrent: boolean;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  /** The valid signed copy; null: nobody has uploaded one. */
  readonly signed: {
    readonly type: 'pdf' | 'jpg' | 'png';
    readonly sha256: string;
    readonly at: string;
    readonly by: { readonly name: string };
    /** Why it replaced the copy before it; null for the first. */
    readonly reason: string | null;
    /** How many earlier copies are kept. */
    readonly earlier: number;
  } | null;
  readonly cancelled: {
    readonly reason: string;
    readonly at: string;
    readonly by: { readonly name: string };
  } | null;
}
