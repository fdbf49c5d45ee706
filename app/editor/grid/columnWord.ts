import type { Column, TableType } from '@schemes/model/tableType';
import type { Lang } from '@schemes/words/lang';
import { say, type WordKey } from '@schemes/words/say';

/** A column's heading. */
export function columnWord(lang: Lang, type: TableType, column: string): string {
  return say(lang, `column.${type.id}.${column}` as WordKey);
}

/** A column with the heading it stands under, as it is read aloud: `Trình độ, Chuyên môn`. */
export function wholeColumnWord(lang: Lang, type: TableType, { key, group }: Column): string {
  const own = columnWord(lang, type, key);
  return group ? `${say(lang, `columnGroup.${group}` as WordKey)}, ${own}` : own;
}
