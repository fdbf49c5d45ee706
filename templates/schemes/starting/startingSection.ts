import { FACTS_SECTION } from '@schemes/model/scheme/outline';
import { DRAFTING } from '@schemes/model/scheme/sectionStatus';
import type { SectionSnapshot, TableSnapshot } from '@schemes/model/scheme/snapshot';
import type { NarrativeNode } from '@schemes/model/text/narrative';

/** One section of a template; the other parts of a section are the same in all new schemes. */
export interface StartingSection {
  readonly id: string;
  readonly part?: { readonly label: string; readonly title: string };
  readonly number?: string;
  readonly title: string;
  readonly guidance: string;
  readonly narrative: NarrativeNode;
  readonly tables?: readonly TableSnapshot[];
}

/** A section of a new scheme. */
export function startSection({ tables = [], ...section }: StartingSection): SectionSnapshot {
  return { ...section, status: DRAFTING, tables };
}

/** The section of facts, which is first in every scheme and never printed. */
export const FACTS_START: SectionSnapshot = startSection({
  id: FACTS_SECTION,
  title: 'Thông tin chung',
  guidance:
    'Tên tổ chức đảng, cấp, ngày khai mạc đại hội, việc sáp nhập và số đảng viên. Từ các thông tin này, chương trình chọn bộ quy định để kiểm tra.',
  narrative: { type: 'doc', content: [] },
});
