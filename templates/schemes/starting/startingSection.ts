import { FACTS_SECTION } from '@schemes/model/scheme/outline';
import { DRAFTING } from '@schemes/model/scheme/sectionStatus';
import type { SectionSnapshot, TableSnapshot } from '@schemes/model/scheme/snapshot';
import type { NarrativeNode } from '@schemes/model/text/narrative';

/** What a template says of one section; the rest of a section is the same for all that begin. */
export interface StartingSection {
  readonly id: string;
  readonly part?: { readonly label: string; readonly title: string };
  readonly number?: string;
  readonly title: string;
  readonly guidance: string;
  readonly narrative: NarrativeNode;
  readonly tables?: readonly TableSnapshot[];
}

/** A section as it stands on the first day. */
export function startSection({ tables = [], ...section }: StartingSection): SectionSnapshot {
  return { ...section, status: DRAFTING, tables };
}

/** The section of facts, which opens every scheme and is not printed. */
export const FACTS_START: SectionSnapshot = startSection({
  id: FACTS_SECTION,
  title: 'Thông tin chung',
  guidance:
    'Tên tổ chức đảng, cấp, ngày khai mạc đại hội, việc sáp nhập và số đảng viên. Từ các thông tin này, chương trình chọn bộ quy định để kiểm tra.',
  narrative: { type: 'doc', content: [] },
});
