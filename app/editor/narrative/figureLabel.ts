import type { BoundFigure } from '@schemes/figures/boundFigure';
import { TABLE_TYPES } from '@schemes/model/tableTypes';
import type { Lang } from '@schemes/words/lang';
import { hasWord, say } from '@schemes/words/say';
import { rowName } from '../grid/rowName';

/** What a figure is called, and where it comes from. */
export interface FigureLabel {
  readonly name: string;
  readonly source: string;
}

export function figureLabel(lang: Lang, { name, tableTitle }: BoundFigure): FigureLabel {
  const word = (key: string) => (hasWord(key) ? say(lang, key) : '');
  switch (name.kind) {
    case 'roster':
      return { name: word(`number.roster.${name.name}`), source: tableTitle ?? '' };
    case 'fact':
      return { name: word(`fact.${name.key}`), source: say(lang, 'number.facts') };
    case 'cell': {
      const column = word(`column.${name.table}.${name.column}`);
      const row = name.row
        ? rowName(lang, TABLE_TYPES[name.table], name.row) || '…'
        : say(lang, 'number.total');
      return { name: `${row}: ${column}`, source: tableTitle ?? '' };
    }
  }
}
