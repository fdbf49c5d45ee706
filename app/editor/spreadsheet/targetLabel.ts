import type { ImportTarget } from '@schemes/imports/sheets/importTarget';
import type { Lang } from '@schemes/messages/lang';
import { hasMessage, t } from '@schemes/messages/t';
import type { Column, TableType } from '@schemes/model/tables/tableType';

const SPECIAL = {
  skip: 'imports.target.skip',
  counter: 'imports.target.counter',
  'birth@male': 'imports.target.birthMale',
  'birth@female': 'imports.target.birthFemale',
  'sex@female': 'imports.target.sexFemale',
  'name@family': 'imports.target.nameFamily',
  'name@given': 'imports.target.nameGiven',
  'birth@day': 'imports.target.birthDay',
  'birth@month': 'imports.target.birthMonth',
  'birth@year': 'imports.target.birthYear',
  card: 'imports.target.card',
} as const;

/** Returns the name of a table column after its group heading: `Ngày vào Đảng: Dự bị`. */
export function columnLabel(lang: Lang, type: TableType, column: Column | undefined): string {
  if (!column) return '';
  const word = `column.${type.id}.${column.key}`;
  const own = hasMessage(word) ? t(lang, word) : column.key;
  const group = `columnGroup.${column.group}`;
  return hasMessage(group) ? `${t(lang, group)}: ${own}` : own;
}

/** Returns the label of a target of a file column. */
export function targetLabel(lang: Lang, type: TableType, target: ImportTarget): string {
  if (target in SPECIAL) return t(lang, SPECIAL[target as keyof typeof SPECIAL]);
  return target
    .split('+')
    .map((key) =>
      columnLabel(
        lang,
        type,
        type.columns.find((column) => column.key === key),
      ),
    )
    .join(' + ');
}
