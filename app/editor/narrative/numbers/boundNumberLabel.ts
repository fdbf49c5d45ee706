import type { BoundNumber } from '@schemes/boundNumbers/boundNumber';
import type { Lang } from '@schemes/messages/lang';
import { hasMessage, t } from '@schemes/messages/t';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';
import { rowName } from '../../../naming/rowName';

/** The name of a figure and of its source. */
export interface BoundNumberLabel {
  readonly name: string;
  readonly source: string;
}

/** The name of a figure and of its table, in the language of the page. */
export function boundNumberLabel(lang: Lang, { name, tableTitle }: BoundNumber): BoundNumberLabel {
  const word = (key: string) => (hasMessage(key) ? t(lang, key) : '');
  switch (name.kind) {
    case 'roster':
      return { name: word(`number.roster.${name.name}`), source: tableTitle ?? '' };
    case 'fact':
      return { name: word(`fact.${name.key}`), source: t(lang, 'number.facts') };
    case 'cell': {
      const column = word(`column.${name.table}.${name.column}`);
      const row = name.row
        ? rowName(lang, TABLE_TYPES[name.table], name.row) || '…'
        : t(lang, 'number.total');
      return { name: `${row}: ${column}`, source: tableTitle ?? '' };
    }
  }
}
