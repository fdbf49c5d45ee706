import type { BoundNumber } from '../../../boundNumbers/boundNumber';
import { hasMessage, t } from '../../../messages/t';
import type { CellRef } from '../../../model/findings/finding';
import type { Row } from '../../../model/tables/tableType';
import { TABLE_TYPES } from '../../../model/tables/tableTypes';
import type { WrittenNumber } from '../../../numbers/readNumbers';
import { comparableText } from '../../../tableViews/comparableText';
import type { TableView } from '../../../tableViews/TableView';

/** A number of the text that says what a figure of the tables says too. */
export interface Claim {
  readonly number: WrittenNumber;
  /** What the tables say; the text is right when it says one of them. The first is the one that is told. */
  readonly values: readonly number[];
  /** The figure that can be bound in its place; null where the tables give it in parts. */
  readonly figure: string | null;
  /** As it is told: the row's name, `Cộng` for a total. */
  readonly row: string;
  readonly table: string;
  readonly at: CellRef;
}

/** That a number says one of these figures; null where the tables have none of them. */
export function claimOf(number: WrittenNumber, figures: readonly (BoundNumber | null)[]): Claim | null {
  const said = figures.flatMap((figure) => {
    const value = figure && saidBy(figure, number.isPercent);
    return figure && value !== null ? [{ figure, value }] : [];
  });
  const [first] = said;
  if (!first) return null;
  const { id, at } = first.figure;
  const values = said.map(({ value }) => value);
  return { number, values, figure: id, row: nameOf(first.figure), table: sourceOf(first.figure), at };
}

/** The name of the table a figure is of, or of the section of facts. */
export function sourceOf({ tableTitle }: Pick<BoundNumber, 'tableTitle'>): string {
  return tableTitle ?? t('vi', 'number.facts');
}

/** What a figure says as a count, or as a share in per cent points; null where it does not say that. */
function saidBy({ kind, value, whole }: BoundNumber, isPercent: boolean): number | null {
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

/** What the user named a row; empty where its name is the catalogue's. */
export function labelOf(view: TableView, row: Row): string {
  const name = row.cells[TABLE_TYPES[view.type].label];
  return typeof name === 'string' ? name : '';
}

const LABELS = new WeakMap<TableView, ReadonlyMap<Row, string>>();

/** The names of a table's rows as they are compared. */
export function labelsOf(view: TableView): ReadonlyMap<Row, string> {
  const known = LABELS.get(view);
  if (known) return known;
  const labels = new Map(view.rows.map((row) => [row, comparableText(labelOf(view, row))]));
  LABELS.set(view, labels);
  return labels;
}
