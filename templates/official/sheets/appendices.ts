import { FACTS_SECTION } from '@schemes/model/scheme/outline';
import type { Snapshot, TableSnapshot } from '@schemes/model/scheme/snapshot';
import type { TableType } from '@schemes/model/tables/tableType';
import { romanNumeral } from '@schemes/model/text/romanNumeral';
import { paperTable } from '@templates/official/scheme/paperTable';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { standardOf } from '@templates/official/standards/standardOf';

/** One table of the scheme as an appendix after the signature. */
export interface Appendix {
  /** `Phụ lục 2`, or `Phụ lục` if there is only one (A2). */
  readonly label: string;
  readonly section: string;
  readonly table: TableSnapshot;
  /** The type of the table as computed in this scheme. */
  readonly type: TableType;
}

/**
 * The tables as appendices, in the order of their sections, without the facts. `more`: how many other appendices follow them;
 * a label has a number only when there are several.
 */
export function appendices(snapshot: Snapshot, setting: PaperSetting, more = 0): readonly Appendix[] {
  const found = snapshot.sections
    .filter((section) => section.id !== FACTS_SECTION)
    .flatMap((section) =>
      section.tables.flatMap((table) => {
        const printed = paperTable(snapshot, table);
        return printed ? [{ ...printed, section: section.id }] : [];
      }),
    );
  return found.map((one, i) => ({ ...one, label: appendixLabel(i, found.length + more, setting) }));
}

const UNNUMBERED = 'Phụ lục';

/**
 * `Phụ lục 2`, or `Phụ lục II` by the standard or by a choice of the organisation; a single appendix has no number
 * (A2).
 */
export function appendixLabel(index: number, count: number, setting: PaperSetting): string {
  const numerals = setting.house?.appendixNumerals ?? standardOf(setting).appendix.numerals;
  if (count === 1) return UNNUMBERED;
  return `${UNNUMBERED} ${numerals === 'roman' ? romanNumeral(index + 1) : index + 1}`;
}

/** The sentence in a section that refers to its appendices, or null if it has none. */
export function appendixMention(all: readonly Appendix[], section: string): string | null {
  const labels = all.filter((appendix) => appendix.section === section).map(({ label }) => label);
  if (labels.length === 0) return null;
  const last = labels[labels.length - 1] ?? '';
  const list = labels.length === 1 ? last : `${labels.slice(0, -1).join(', ')} và ${last}`;
  return `(Chi tiết tại ${last === UNNUMBERED ? `${list} kèm theo` : list}).`;
}
