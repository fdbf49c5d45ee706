import { formatCell } from '@schemes/messages/formatCell';
import { hasMessage, t } from '@schemes/messages/t';
import type { CellValue } from '@schemes/model/cells/cell';
import type { Column, Row, TableType } from '@schemes/model/tables/tableType';
import { columnTotal } from '@templates/official/tables/columnTotal';
import { rowLabel } from '@templates/official/tables/rowLabel';
import { columnHead } from '@templates/official/tables/typeColumns';
import type { WorkbookColumn, WorkbookValue } from './workbookColumn';

/** Pixels of the grid for each character of width in a spreadsheet. */
const PIXELS_PER_CHARACTER = 7;

/**
 * The columns of a table, stored and computed, under their official headings, without restricted ones. As in the official
 * roster, births of men and women are in two columns, unless a row has a birth and no sex, whose birth would be lost.
 */
export function workbookColumns(type: TableType, rows: readonly Row[]): readonly WorkbookColumn[] {
  const shown = type.columns.filter(({ restricted }) => !restricted);
  const has = (key: string) => shown.some((column) => column.key === key);
  const hasBirthOnly = rows.some(({ cells }) => cells['birth'] !== undefined && cells['sex'] === undefined);
  const bySex = has('sex') && has('birth') && !hasBirthOnly;
  return shown.flatMap((column) => {
    if (bySex && column.key === 'sex') return [];
    if (bySex && column.key === 'birth') return [birthColumn(type, 'male'), birthColumn(type, 'female')];
    return [column.key === type.label ? labelColumn(type, column) : valueColumn(type, column)];
  });
}

/** The birth in the column of the sex; a cross if the birth is missing. */
function birthColumn(type: TableType, sex: 'male' | 'female'): WorkbookColumn {
  const column = type.columns.find(({ key }) => key === 'birth');
  return {
    head: t('vi', `choice.sex.${sex}`),
    group: column ? columnHead(type, column) : '',
    width: 11,
    align: 'center',
    value: ({ cells }) => {
      if (cells['sex'] !== sex) return null;
      return column && cells['birth'] !== undefined ? formatCell('vi', column, cells['birth']) : 'x';
    },
  };
}

function labelColumn(type: TableType, column: Column): WorkbookColumn {
  return {
    head: columnHead(type, column),
    width: Math.min(column.width / PIXELS_PER_CHARACTER, 44),
    align: 'left',
    value: (row) => `${row.parent === undefined ? '' : '- '}${rowLabel(type, row)}`,
    total: () => t('vi', 'row.total'),
  };
}

function valueColumn(type: TableType, column: Column): WorkbookColumn {
  const group = `columnGroup.${column.group}`;
  const isNumber = column.kind === 'integer' || column.kind === 'percent';
  return {
    head: columnHead(type, column),
    ...(hasMessage(group) ? { group: t('vi', group) } : {}),
    width: Math.min(Math.max(column.width / PIXELS_PER_CHARACTER, 8), 44),
    align: isNumber ? 'right' : column.kind === 'text' ? 'left' : 'center',
    value: (row, rows) =>
      workbookValue(column, column.compute ? column.compute(row, rows) : row.cells[column.key]),
    ...(column.total ? { total: (rows) => workbookValue(column, columnTotal(column, rows)) } : {}),
  };
}

/** Numbers and full dates keep their type; months and labels become text. */
function workbookValue(column: Column, value: CellValue | null | undefined): WorkbookValue {
  if (value === null || value === undefined) return null;
  if (column.kind === 'integer' && typeof value === 'number') return value;
  if (column.kind === 'percent' && typeof value === 'number') return { percent: value };
  if (column.kind === 'date' && typeof value === 'string') return { day: value };
  return formatCell('vi', column, value);
}
