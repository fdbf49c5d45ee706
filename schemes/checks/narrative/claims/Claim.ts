import type { BoundNumber } from '../../../boundNumbers/boundNumber';
import { hasMessage, t } from '../../../messages/t';
import type { CellRef } from '../../../model/findings/finding';
import type { Row } from '../../../model/tables/tableType';
import { TABLE_TYPES } from '../../../model/tables/tableTypes';
import type { WrittenNumber } from '../../../numbers/readNumbers';
import { comparableText } from '../../../tableViews/comparableText';
import type { TableView } from '../../../tableViews/TableView';

/** A number in the text, and the numbers of the tables that it should equal. */
export interface Claim {
  readonly number: WrittenNumber;
  /** Values from the tables. The text is right if it states one of them. A finding shows the first. */
  readonly values: readonly number[];
  /** Id of the bound number that can replace the number; null if there is none. */
  readonly figure: string | null;
  /** The name of the row in a finding; `Cộng` for a total. */
  readonly row: string;
  readonly table: string;
  readonly at: CellRef;
}

/** The claim that a number equals one of `figures`; null if none of them has a value in the form of the number. */
export function claimOf(number: WrittenNumber, figures: readonly (BoundNumber | null)[]): Claim | null {
  const stated = figures.flatMap((figure) => {
    const value = figure && valueAs(figure, number.isPercent);
    return figure && value !== null ? [{ figure, value }] : [];
  });
  const [first] = stated;
  if (!first) return null;
  const { id, at } = first.figure;
  const values = stated.map(({ value }) => value);
  return { number, values, figure: id, row: nameOf(first.figure), table: sourceOf(first.figure), at };
}

/** The title of a number's table, or the name of the facts. */
export function sourceOf({ tableTitle }: Pick<BoundNumber, 'tableTitle'>): string {
  return tableTitle ?? t('vi', 'number.facts');
}

/** The value of a bound number as a count or, with `isPercent`, in percent; null if it has no such value. */
function valueAs({ kind, value, whole }: BoundNumber, isPercent: boolean): number | null {
  if (kind === 'ratio') return null;
  if (kind === 'percent') return isPercent ? value : null;
  if (!isPercent) return value;
  return whole ? (100 * value) / whole : null;
}

function nameOf({ name }: BoundNumber): string {
  const word = (key: string) => (hasMessage(key) ? t('vi', key) : '');
  if (name.kind === 'roster') return word(`number.roster.${name.name}`);
  if (name.kind === 'fact') return word(`fact.${name.key}`);
  const { table, row, column } = name;
  const own = row?.cells[TABLE_TYPES[table].label];
  const label =
    typeof own === 'string' ? own : row ? word(`row.${table}.${row.id}`) : t('vi', 'number.total');
  return `${label}: ${word(`column.${table}.${column}`)}`;
}

/** The name that a user gave a row; empty for a row without one, such as a fixed row. */
export function labelOf(view: TableView, row: Row): string {
  const name = row.cells[TABLE_TYPES[view.type].label];
  return typeof name === 'string' ? name : '';
}

const LABELS = new WeakMap<TableView, ReadonlyMap<Row, string>>();

/** The names of a table's rows, folded by `comparableText`. */
export function labelsOf(view: TableView): ReadonlyMap<Row, string> {
  const known = LABELS.get(view);
  if (known) return known;
  const labels = new Map(view.rows.map((row) => [row, comparableText(labelOf(view, row))]));
  LABELS.set(view, labels);
  return labels;
}
