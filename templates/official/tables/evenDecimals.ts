import type { Row } from '@schemes/model/tables/tableType';
import type { PaperColumn } from './paperColumn';

/** A percentage in a cell: `95`, `93,33%`. */
const PERCENTAGE = /^\d[\d.]*(?:,(\d+))?(%?)$/u;

/** Pads the cells of each `even` column to the same number of decimals: `95,00%` next to `93,33%`. */
export function evenDecimals(columns: readonly PaperColumn[], rows: readonly Row[]): readonly PaperColumn[] {
  return columns.map((column) => {
    if (!column.even) return column;
    const maxDecimals = Math.max(0, ...rows.flatMap((row) => column.lines(row, rows)).map(decimals));
    return maxDecimals === 0
      ? column
      : {
          ...column,
          lines: (row, all) => column.lines(row, all).map((text) => withDecimals(text, maxDecimals)),
        };
  });
}

function decimals(text: string): number {
  return PERCENTAGE.exec(text)?.[1]?.length ?? 0;
}

function withDecimals(text: string, maxDecimals: number): string {
  const read = PERCENTAGE.exec(text);
  if (!read) return text;
  const [, fraction = '', sign = ''] = read;
  const whole = text.slice(0, text.length - sign.length - (fraction === '' ? 0 : fraction.length + 1));
  return `${whole},${fraction.padEnd(maxDecimals, '0')}${sign}`;
}
