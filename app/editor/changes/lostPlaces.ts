import { formatCell } from '@schemes/messages/formatCell';
import type { Lang } from '@schemes/messages/lang';
import { hasMessage, type MessageKey, t } from '@schemes/messages/t';
import { type CellType, type CellValue, checkCell } from '@schemes/model/cells/cell';
import type { LostWork } from '@schemes/model/notes/lostWork';
import { FACTS } from '@schemes/model/scheme/facts';
import type { TableOutline } from '@schemes/model/scheme/outline';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';

/** One lost value or row change, as text. */
export interface LostPlace {
  /** Title of the table or of the facts. */
  readonly group: string;
  /** `row · column`, or the name of a fact. */
  readonly place: string;
  /** What happened to the whole row; absent if one value changed. */
  readonly what?: string;
  /** The old value as text; empty for none. */
  readonly before: string;
  readonly after: string;
}

/** Describes lost facts and cells in a language. A value that its cell does not accept is shown as stored. */
export function lostPlaces(
  lang: Lang,
  work: LostWork,
  tables: readonly Pick<TableOutline, 'id' | 'type' | 'title'>[],
): readonly LostPlace[] {
  const facts = work.facts.map(({ key, before, after }) => ({
    group: t(lang, 'lost.facts'),
    place: messageOr(lang, `fact.${key}`, key),
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
    const rowName = messageOr(lang, `row.${outline?.type}.${row}`, name || '…');
    const group = outline?.title ?? table;
    if (kind !== 'cell') {
      return { group, place: rowName, what: t(lang, `lost.${kind}`), before: '', after: '' };
    }
    const columnName = messageOr(lang, `column.${outline?.type}.${column}`, column);
    const cellType = type?.columns.find(({ key }) => key === column);
    return { group, place: `${rowName} · ${columnName}`, ...values(lang, cellType, before, after) };
  });
  return [...facts, ...rows];
}

function messageOr(lang: Lang, key: string, fallback: string): string {
  return hasMessage(key) ? t(lang, key as MessageKey) : fallback;
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
