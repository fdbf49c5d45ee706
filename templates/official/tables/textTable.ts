import type { Row } from '@schemes/model/tables/tableType';
import type { PaperColumn } from './paperColumn';

/** A row of a table that is not in the scheme; its cells are lines of text by column key. */
export function textRow(i: number, cells: Readonly<Record<string, readonly string[]>>): Row {
  return { id: `r${i}`, order: 'a0', cells };
}

/** A column of such a table. `weight` is in units of four: 80 equals 320 in a table of the scheme. */
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
      const lines = cells[key];
      return Array.isArray(lines) ? lines : [];
    },
    ...more,
  };
}
