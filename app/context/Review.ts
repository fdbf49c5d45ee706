import type { SectionContent } from '@schemes/doc/sectionDigest';
import type { Finding } from '@schemes/model/findings/finding';
import type { SchemeHead } from './SchemeHead';

export interface Review {
  readonly head: SchemeHead;
  readonly content: SectionContent;
  readonly digest: string;
  readonly approved: SectionContent | null;
  /** Mandatory findings of the section that are not waived. */
  readonly blocking: readonly Finding[];
}
