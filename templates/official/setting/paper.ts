import type { Document } from 'docx';

/** A paper ready to be packed, once. */
export interface Paper {
  readonly document: Document;
  readonly title: string;
  readonly issuer: string;
  /** Date of issue, `YYYY-MM-DD`. */
  readonly date?: string;
  /** The one spelling of `ủy` printed throughout; absent: the first of the house's choices. */
  readonly spelling?: 'ủy' | 'uỷ';
}
