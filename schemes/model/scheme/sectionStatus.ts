/** States of a section: soạn thảo, chờ duyệt, trả lại, đã duyệt. */
export const SECTION_STATES = ['drafting', 'submitted', 'returned', 'approved'] as const;
/** The state of one section. */
export type SectionState = (typeof SECTION_STATES)[number];

/** The state of a section, and who last moved it, when (ISO 8601, UTC) and with what note. */
export interface SectionStatus {
  readonly state: SectionState;
  readonly by?: { readonly id: string; readonly name: string };
  readonly at?: string;
  readonly note?: string;
  /** Digest of the content that was submitted or approved. */
  readonly digest?: string;
  /** Digest of the last approved content. It stays after a reopening, so that changes since the approval can be shown. */
  readonly approvedDigest?: string;
}

/** The state that every section starts in. */
export const DRAFTING: SectionStatus = { state: 'drafting' };
