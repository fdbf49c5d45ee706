import type { SectionContent } from '@schemes/doc/sectionDigest';
import type { Finding } from '@schemes/model/findings/finding';
import type { SchemeHead } from './SchemeHead';

/** What the review page shows of a section. */
export interface Review {
  readonly head: SchemeHead;
  readonly content: SectionContent;
  readonly digest: string;
  readonly approved: SectionContent | null;
  /** Unwaived mandatory findings of the section. */
  readonly blocking: readonly Finding[];
}
