import type { MessageKey } from '@schemes/messages/t';
import type { PaperLine } from './PaperLine';

/** A paper that was issued, for ever as it was. */
export interface IssueCard {
  readonly id: string;
  readonly paper: string;
  readonly title: MessageKey;
  readonly part: PaperLine['part'];
  /** `05-ĐA/ĐU`; null: a paper without a number. */
  readonly number: string | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly version: string;
  /** Whether the scheme is still what it was issued from. */
  readonly isCurrent: boolean;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly cancelled: {
    readonly reason: string;
    readonly at: string;
    readonly by: { readonly name: string };
  } | null;
}
