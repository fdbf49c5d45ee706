import type { Lang } from '@schemes/messages/lang';
import { type MessageKey, t } from '@schemes/messages/t';
import type { Column, TableType } from '@schemes/model/tables/tableType';

/** A column's heading. */
export function columnWord(lang: Lang, type: TableType, column: string): string {
  return t(lang, `column.${type.id}.${column}` as MessageKey);
}

/** A column's heading after its group's, as a screen reader says it: `Trình độ, Chuyên môn`. */
export function wholeColumnWord(lang: Lang, type: TableType, { key, group }: Column): string {
  const own = columnWord(lang, type, key);
  return group ? `${t(lang, `columnGroup.${group}` as MessageKey)}, ${own}` : own;
}
