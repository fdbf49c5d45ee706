import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';
import type { Row, TableType } from '@schemes/model/tables/tableType';
import { columnTotal } from '../model/columnTotal';
import type { RowMarks } from '../model/RowMark';

/** Marks by column for stated totals that differ from the computed ones. */
export function statedDifferences(
  lang: Lang,
  type: TableType,
  stated: Row,
  rows: readonly Row[],
): RowMarks | null {
  const marks: Record<string, RowMarks[string]> = {};
  for (const column of type.columns) {
    const value = stated.cells[column.key];
    const total = column.total ? columnTotal(column, rows) : null;
    if (typeof value !== 'number' || total === null || value === total) continue;
    marks[column.key] = { severity: 'differs', text: t(lang, 'grid.differs', { stated: value, total }) };
  }
  return Object.keys(marks).length > 0 ? marks : null;
}
