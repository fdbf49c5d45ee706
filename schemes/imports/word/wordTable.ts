import { generateNKeysBetween } from 'fractional-indexing';
import type { TableSnapshot } from '../../model/scheme/snapshot';
import type { Row, TableType, TableTypeId } from '../../model/tables/tableType';
import { TABLE_TYPES } from '../../model/tables/tableTypes';
import { findHeader, type SheetHead } from '../sheets/findHeader';
import { importEdits } from '../sheets/importEdits';
import type { DoubtfulCell, ImportedRows, SkippedRow } from '../sheets/importedRow';
import { CARD, SKIP } from '../sheets/importTarget';
import { planImport } from '../sheets/planImport';
import { readImportedRows } from '../sheets/readImportedRows';
import type { Sheet } from '../sheets/sheet';
import { sheetText } from '../sheets/sheetText';
import type { WordTable } from './wordFile';
import { wordSheet } from './wordSheet';

/**
 * Types that a Word table is recognised as. If two fit equally well, the first is used, so the usual types are first.
 */
const TYPES: readonly TableTypeId[] = [
  'roster',
  'review',
  'quotas',
  'headcount',
  'leavers',
  ...Object.values(TABLE_TYPES)
    .map(({ id }) => id)
    .filter((id) => !['roster', 'review', 'quotas', 'headcount', 'leavers'].includes(id)),
];
/** Fewest fixed rows that a table must contain to be read as a type that has fixed rows. */
const MIN_FIXED = 2;
/** Longest text of an omitted column, in UTF-16 units. A longer one is cut. */
const MAX_OMITTED = 200;

/** A Word table read as a table of the scheme. */
export interface ReadWordTable {
  readonly table: TableSnapshot;
  readonly doubts: TableDoubts;
  /** One text for each omitted column, as `Heading: text; text`. */
  readonly omittedColumns: readonly string[];
}

/** What the reading of a table omits or guesses. Rows and addresses count from the table's first row and column. */
export interface TableDoubts {
  readonly title: string;
  readonly type: TableTypeId;
  readonly cells: readonly DoubtfulCell[];
  readonly skipped: readonly SkippedRow[];
}

/**
 * Reads a Word table as a table of the scheme. Null if fewer than three of its columns, or not more than half of them,
 * are recognised; the caller leaves such a table in the narrative. `newId` makes ids of rows.
 */
export function readWordTable(
  table: WordTable,
  title: string,
  id: (type: TableTypeId) => string,
  newId: () => string,
): ReadWordTable | null {
  const read = readWordRows(table, TYPES);
  if (!read) return null;
  const type = TABLE_TYPES[read.type];
  const plan = planImport(read.rows, type, fixedRowsOf(type), [type.label]);
  const edits = importEdits(plan, read.rows, type, newId, false);
  const fixed = type.fixedRows.map(
    (id): Omit<Row, 'order'> => ({
      id,
      cells: Object.fromEntries(
        edits.cells.flatMap(({ row, column, value }) =>
          row === id && value !== undefined ? [[column, value]] : [],
        ),
      ),
    }),
  );
  const added = edits.rows.map(
    ({ parent, ...row }): Omit<Row, 'order'> => ({ ...row, ...(parent === undefined ? {} : { parent }) }),
  );
  if (fixed.length + added.length === 0) return null;
  const orders = generateNKeysBetween(null, null, fixed.length + added.length);
  const rows = [...fixed, ...added].map((row, i): Row => ({ ...row, order: orders[i] ?? 'a0' }));
  return {
    table: { id: id(read.type), type: read.type, title, rows },
    doubts: { title, type: read.type, cells: read.rows.doubts, skipped: read.rows.skipped },
    omittedColumns: read.omittedColumns,
  };
}

/**
 * The rows of a Word table, read as the type of which most columns are recognised; if several types are equal, as the
 * first of them in `types`. Null if too few columns are recognised (`readWordTable`), no row is read or fixed rows
 * are missing.
 */
export function readWordRows(
  table: WordTable,
  types: readonly TableTypeId[],
): {
  readonly type: TableTypeId;
  readonly rows: ImportedRows;
  readonly omittedColumns: readonly string[];
} | null {
  const sheet = wordSheet(table);
  let best: { readonly type: TableTypeId; readonly known: number; readonly head: SheetHead } | null = null;
  for (const type of types) {
    const head = findHeader(sheet, TABLE_TYPES[type]);
    const columns = head?.columns ?? [];
    const known = columns.filter(({ target, score }) => target !== SKIP && score >= 0.75).length;
    if (head && known >= 3 && known * 2 > columns.length && known > (best?.known ?? 0))
      best = { type, known, head };
  }
  if (!best) return null;
  const { type, head } = best;
  const rows = readImportedRows(sheet, head.top + head.height, TABLE_TYPES[type], head.columns);
  if (rows.rows.length === 0) return null;
  const isFixed = TABLE_TYPES[type].fixedRows.length > 0;
  if (isFixed && rows.rows.filter(({ fixed }) => fixed !== undefined).length < MIN_FIXED) return null;
  return { type, rows, omittedColumns: omittedColumns(sheet, head) };
}

/** The columns with content that are not imported, each as `Heading: text; text`. */
function omittedColumns({ rows }: Sheet, { top, height, columns }: SheetHead): readonly string[] {
  const below = top + height;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const textsIn = (column: number, from: number, to: number) =>
    rows
      .slice(from, to)
      .map((row) => sheetText(row[column]).replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const target = columns.find((one) => one.column === column)?.target ?? SKIP;
    const texts = target === SKIP || target === CARD ? textsIn(column, below, rows.length) : [];
    if (texts.length === 0) return [];
    const whole = `${textsIn(column, top, below).join(' ') || '—'}: ${texts.join('; ')}`;
    return [whole.length > MAX_OMITTED ? `${whole.slice(0, MAX_OMITTED - 1)}…` : whole];
  });
}

/** The fixed rows of a type, with empty cells. */
function fixedRowsOf({ fixedRows }: TableType): readonly Row[] {
  const orders = generateNKeysBetween(null, null, fixedRows.length);
  return fixedRows.map((id, i) => ({ id, order: orders[i] ?? 'a0', cells: {} }));
}
