import { formatCell } from '@schemes/messages/formatCell';
import type { Lang } from '@schemes/messages/lang';
import { hasMessage, type MessageKey, t } from '@schemes/messages/t';
import { type CellType, type CellValue, checkCell } from '@schemes/model/cell';
import { FACTS } from '@schemes/model/facts';
import type { LostWork } from '@schemes/model/lostWork';
import type { TableOutline } from '@schemes/model/outline';
import { TABLE_TYPES } from '@schemes/model/tableTypes';

/** One lost value, or one lost change of a row, in words. */
export interface LostPlace {
  /** Title of the table, or what stands for the facts. */
  readonly group: string;
  /** `row · column`; of a fact its name. */
  readonly place: string;
  /** What happened to the row; absent where a value changed. */
  readonly what?: string;
  /** Empty where there was, or is, nothing. */
  readonly before: string;
  readonly after: string;
}

/** Lost facts and cells in the words of the reader's language. Values a cell does not take are shown as they are. */
export function lostPlaces(
  lang: Lang,
  work: LostWork,
  tables: readonly Pick<TableOutline, 'id' | 'type' | 'title'>[],
): readonly LostPlace[] {
  const facts = work.facts.map(({ key, before, after }) => ({
    group: t(lang, 'lost.facts'),
    place: wordOr(lang, `fact.${key}`, key),
    ...values(
      lang,
      FACTS.find((fact) => fact.key === key),
      before,
      after,
    ),
  }));
  const rows = work.rows.map(({ table, row, name, kind, column = '', before, after }) => {
    const outline = tables.find(({ id }) => id === table);
    const type = outline ? TABLE_TYPES[outline.type] : null;
    const rowName = wordOr(lang, `row.${outline?.type}.${row}`, name || '…');
    const group = outline?.title ?? table;
    if (kind !== 'cell') {
      return { group, place: rowName, what: t(lang, `lost.${kind}`), before: '', after: '' };
    }
    const columnName = wordOr(lang, `column.${outline?.type}.${column}`, column);
    const cellType = type?.columns.find(({ key }) => key === column);
    return { group, place: `${rowName} · ${columnName}`, ...values(lang, cellType, before, after) };
  });
  return [...facts, ...rows];
}

function wordOr(lang: Lang, key: string, other: string): string {
  return hasMessage(key) ? t(lang, key as MessageKey) : other;
}

function values(
  lang: Lang,
  type: CellType | undefined,
  before: CellValue | null,
  after: CellValue | null,
): { readonly before: string; readonly after: string } {
  const show = (value: CellValue | null) => {
    if (value === null) return '';
    return type && checkCell(type, value) === null ? formatCell(lang, type, value) : String(value);
  };
  return { before: show(before), after: show(after) };
}
