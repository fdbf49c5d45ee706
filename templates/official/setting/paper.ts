import type { Document } from 'docx';

/** A composed paper, which can be packed once. */
export interface Paper {
  readonly document: Document;
  readonly title: string;
  readonly issuer: string;
  /** Date of issue, `YYYY-MM-DD`. */
  readonly date?: string;
  /** The spelling of `ủy` in the whole paper; absent: the default of `HOUSE_CHOICES`. */
  readonly spelling?: 'ủy' | 'uỷ';
}
