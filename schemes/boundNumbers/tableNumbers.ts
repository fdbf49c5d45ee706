import { type Column, type Row, STATED_ROW, type TableType } from '../model/tables/tableType';
import { TABLE_TYPES } from '../model/tables/tableTypes';
import { withPartSums } from '../tableViews/withPartSums';
import type { BoundNumber, TablePlace } from './boundNumber';
import type { PlacedTable } from './boundNumberSources';
import { NUMBER_NOUNS, NUMBER_WHOLES, RATIO_COLUMNS } from './numberNouns';

/**
 * The numbers of one table that a text can be bound to: the totals of its columns and the numbers in its cells. Tables with
 * one person a row have none.
 */
export function tableNumbers(section: string, table: PlacedTable['table']): readonly BoundNumber[] {
  const type = TABLE_TYPES[table.type];
  // A text is bound to counts over people, not to numbers of one person.
  if (type.id === 'roster' || type.id === 'review' || type.id === 'dossiers') return [];
  const place = placeOf(section, table);
  const cells = table.rows.flatMap((row) =>
    numberColumns(type).flatMap((column) => numberOfCell(place, type, table.rows, row, column) ?? []),
  );
  const totals = type.columns.flatMap(
    (column) => numberOfTotal(place, type, withPartSums(type, table.rows), column) ?? [],
  );
  return [...totals, ...cells];
}

function numberColumns(type: TableType): readonly Column[] {
  return type.columns.filter(
    ({ kind, restricted }) => (kind === 'integer' || kind === 'percent') && !restricted,
  );
}

/** The bound number of one cell; null if the column has no such numbers or the cell has no number. */
export function boundNumberInCell(
  { section, table }: PlacedTable,
  row: Row,
  key: string,
): BoundNumber | null {
  const type = TABLE_TYPES[table.type];
  const column = numberColumns(type).find((one) => one.key === key);
  return column ? numberOfCell(placeOf(section, table), type, table.rows, row, column) : null;
}

/** The bound number of the total of a column; null if the column has no total or no numbers. */
export function boundNumberOfTotal({ section, table }: PlacedTable, key: string): BoundNumber | null {
  const type = TABLE_TYPES[table.type];
  const column = type.columns.find((one) => one.key === key);
  return column ? numberOfTotal(placeOf(section, table), type, withPartSums(type, table.rows), column) : null;
}

function placeOf(section: string, { id, title }: PlacedTable['table']): TablePlace {
  return { section, id, title };
}

/** The number in a cell, typed or computed; null if there is none. */
export function cellNumber(row: Row, column: Column, rows: readonly Row[]): number | null {
  const value = column.compute ? column.compute(row, rows) : row.cells[column.key];
  return typeof value === 'number' ? value : null;
}

function numberOfCell(
  place: TablePlace,
  type: TableType,
  rows: readonly Row[],
  row: Row,
  column: Column,
): BoundNumber | null {
  const value = cellNumber(row, column, rows);
  if (value === null) return null;
  const wholeKey = NUMBER_WHOLES[type.id]?.[column.key];
  const wholeColumn = type.columns.find(({ key }) => key === wholeKey);
  return {
    id: `cell/${place.id}/${row.id}/${column.key}`,
    value,
    whole: wholeColumn ? cellNumber(row, wholeColumn, rows) : null,
    at: { section: place.section, table: place.id, row: row.id, column: column.key },
    name: { kind: 'cell', table: type.id, row, column: column.key },
    tableTitle: place.title,
    ...kindOf(type, column),
  };
}

function numberOfTotal(
  place: TablePlace,
  type: TableType,
  rows: readonly Row[],
  column: Column,
): BoundNumber | null {
  if (!column.total) return null;
  const ids = new Set(rows.map(({ id }) => id));
  const tops = rows.filter(
    ({ id, parent }) => id !== STATED_ROW && (parent === undefined || !ids.has(parent)),
  );
  const numbers = tops.map((row) => cellNumber(row, column, rows)).filter((value) => value !== null);
  if (numbers.length === 0) return null;
  return {
    id: `total/${place.id}/${column.key}`,
    value: numbers.reduce((a, b) => a + b, 0),
    whole: null,
    at: { section: place.section, table: place.id, column: column.key },
    name: { kind: 'cell', table: type.id, row: null, column: column.key },
    tableTitle: place.title,
    ...kindOf(type, column),
  };
}

function kindOf(type: TableType, column: Column): Pick<BoundNumber, 'kind' | 'noun'> {
  if (RATIO_COLUMNS.includes(column.key)) return { kind: 'ratio', noun: null };
  if (column.kind === 'percent') return { kind: 'percent', noun: null };
  return { kind: 'count', noun: NUMBER_NOUNS[type.id]?.[column.key] ?? null };
}
