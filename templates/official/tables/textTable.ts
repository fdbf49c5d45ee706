import type { Row } from '@schemes/model/tables/tableType';
import type { PaperColumn } from './paperColumn';

/** A row of a table that no table of the scheme is: its cells are lines of text by column key. */
export function textRow(i: number, cells: Readonly<Record<string, readonly string[]>>): Row {
  return { id: `r${i}`, order: 'a0', cells };
}

/** A column of such a table; its weight is in a quarter of the weights of the scheme's tables. */
export function textColumn(
  head: string,
  key: string,
  weight: number,
  more: Partial<Pick<PaperColumn, 'align' | 'group' | 'even' | 'total'>> = {},
): PaperColumn {
  return {
    head,
    weight: weight * 4,
    align: 'left',
    lines: ({ cells }) => {
      const held = cells[key];
      return Array.isArray(held) ? held : [];
    },
    ...more,
  };
}
