import type { Lang } from '@schemes/messages/lang';
import { ruleText } from '@schemes/messages/ruleText';
import { type Finding, SEVERITIES } from '@schemes/model/findings/finding';
import { findingKey } from '@schemes/model/findings/findingKey';
import type { TableType } from '@schemes/model/tables/tableType';
import type { RowMark } from '../grid/model/RowMark';
import type { Judged } from '../live/findingsStore';

type Marks = Record<string, Record<string, RowMark>>;

/**
 * Indexes the findings of a table by row and column, the most severe of each cell first. A finding of a row marks its
 * name.
 */
export function cellMarks(
  lang: Lang,
  judged: Judged,
  section: string,
  table: string,
  type: TableType,
): Marks {
  const waived = new Set(judged.snapshot.waivers.map(({ finding }) => finding));
  const marks: Marks = {};
  for (const severity of SEVERITIES) {
    for (const finding of judged.verdicts.findings) {
      const { at } = finding;
      if (finding.severity !== severity || at.section !== section || at.table !== table || !at.row) continue;
      if (waived.has(findingKey(finding))) continue;
      let row = marks[at.row];
      if (!row) {
        row = {};
        marks[at.row] = row;
      }
      const column = at.column ?? type.label;
      const mark = { severity, text: sentence(lang, finding) };
      const first = row[column];
      row[column] = first ? { ...first, more: [...(first.more ?? []), mark] } : mark;
    }
  }
  return marks;
}

function sentence(lang: Lang, finding: Finding): string {
  return ruleText(lang, `finding.${finding.code}`, finding.params);
}
