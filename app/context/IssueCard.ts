import type { MessageKey } from '@schemes/messages/t';
import type { PaperPart } from './PaperPart';

/** An issued paper; it never changes. */
export interface IssueCard {
  readonly id: string;
  readonly paper: string;
  readonly title: MessageKey;
  readonly part: PaperPart | null;
  /** Such as `05-ĐA/ĐU`; null for a paper without a number. */
  readonly number: string | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly version: string;
  /** Whether the scheme is unchanged since the issue. */
  readonly isCurrent: boolean;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly cancelled: {
    readonly reason: string;
    readonly at: string;
    readonly by: { readonly name: string };
  } | null;
}
