import type { BoundFigure } from '@schemes/figures/boundFigure';
import type { Lang } from '@schemes/messages/lang';
import { hasMessage, t } from '@schemes/messages/t';
import { TABLE_TYPES } from '@schemes/model/tableTypes';
import { rowName } from '../grid/rowName';

/** What a figure is called, and where it comes from. */
export interface FigureLabel {
  readonly name: string;
  readonly source: string;
}

export function figureLabel(lang: Lang, { name, tableTitle }: BoundFigure): FigureLabel {
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
