import { formatCell } from '@schemes/messages/formatCell';
import { hasMessage, t } from '@schemes/messages/t';
import type { Column, Row, TableType } from '@schemes/model/tables/tableType';
import { columnTotal } from './columnTotal';
import type { PaperColumn } from './paperColumn';
import { rowLabel } from './rowLabel';

/** The columns of a printed table as its type defines them, including computed ones. The label column names the rows. */
export function typeColumns(type: TableType): readonly PaperColumn[] {
  return type.columns.map((column) =>
    column.key === type.label ? labelColumn(type, column) : valueColumn(type, column),
  );
}

function labelColumn(type: TableType, column: Column): PaperColumn {
  return {
    head: columnHead(type, column),
    weight: Math.min(column.width, 210),
    align: 'left',
    lines: (row) => printLines(`${row.parent === undefined ? '' : '- '}${rowLabel(type, row)}`),
    total: () => t('vi', 'row.total'),
  };
}

function valueColumn(type: TableType, column: Column): PaperColumn {
  const number = column.kind === 'integer' || column.kind === 'percent';
  return {
    head: columnHead(type, column),
    ...groupHead(column),
    weight: number ? 84 : Math.min(column.width, 130),
    align: column.kind === 'text' ? 'left' : 'center',
    optional: column.kind === 'text',
    sparse: column.sparse === true,
    even: column.kind === 'percent',
    lines: (row, rows) => cellLines(column, row, rows),
    ...(column.total ? { total: (rows) => formatCell('vi', column, columnTotal(column, rows)) } : {}),
  };
}

/** The lines of one cell. The value of a computed column is computed, not read from the row. */
export function cellLines(column: Column, row: Row, rows: readonly Row[]): readonly string[] {
  const value = column.compute ? column.compute(row, rows) : row.cells[column.key];
  return printLines(formatCell('vi', column, value));
}

/** Non-empty lines of a text that may have line breaks. */
export function printLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** The head of a column. */
export function columnHead(type: TableType, column: Column): string {
  const word = `column.${type.id}.${column.key}`;
  return hasMessage(word) ? t('vi', word) : column.key;
}

function groupHead(column: Column): { group?: string } {
  const word = `columnGroup.${column.group}`;
  return column.group !== undefined && hasMessage(word) ? { group: t('vi', word) } : {};
}
