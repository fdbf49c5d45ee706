import type { CellValue } from '../../model/cells/cell';
import { type Row, STATED_ROW, type TableType } from '../../model/tables/tableType';
import { foldName } from '../../model/text/foldName';
import { cellAddress } from './cellAddress';
import type { DoubtfulCell, ImportedRow, ImportedRows } from './importedRow';
import { finish, ROWS_A_STEP, type Steps } from './steps';

/** A cell with different values in the table (`was`) and in the file (`now`). */
export interface ChangedCell {
  readonly column: string;
  readonly was: CellValue | undefined;
  readonly now: CellValue;
}

/** The changes that importing the file would make in the table. A plan writes nothing. */
export interface ImportPlan {
  readonly added: readonly ImportedRow[];
  readonly changed: readonly {
    readonly id: string;
    readonly row: number;
    readonly cells: readonly ChangedCell[];
  }[];
  /** Number of rows that the import does not change. */
  readonly same: number;
  /** Ids of the rows of the table that the file lacks. They stay unless the person removes them. */
  readonly missing: readonly string[];
  /** The id of the matching row in the table, by the index of the imported row. */
  readonly ids: ReadonlyMap<number, string>;
  readonly doubts: readonly DoubtfulCell[];
}

/**
 * The columns that identify a row by default: name and birth in a table of people if the birth is imported, otherwise
 * the label column.
 */
export function defaultKey(type: TableType, importedColumns: readonly string[]): readonly string[] {
  const birth = type.label === 'full_name' && importedColumns.includes('birth');
  return birth ? [type.label, 'birth'] : [type.label];
}

/**
 * Compares imported rows with those of the table. Two rows match if `foldName` makes all their key columns equal. An
 * empty cell of the file does not change the table. A row whose key occurs twice in the table is a doubt and is not
 * imported.
 */
export function planImport(
  imported: ImportedRows,
  type: TableType,
  existing: readonly Row[],
  key: readonly string[],
): ImportPlan {
  return finish(planInSteps(imported, type, existing, key));
}

/** The work of `planImport` in steps. */
export function* planInSteps(
  imported: ImportedRows,
  type: TableType,
  existing: readonly Row[],
  key: readonly string[],
): Steps<ImportPlan> {
  const dataRows = existing.filter(({ id }) => id !== STATED_ROW);
  const movable = dataRows.filter(({ id }) => !type.fixedRows.includes(id));
  const movableById = new Map(movable.map((row) => [row.id, row]));
  const byKey = new Map<string, Row[]>();
  for (const row of movable) {
    const rowKey = keyOf(row.cells, key, labelOf(movableById.get(row.parent ?? ''), type));
    byKey.set(rowKey, [...(byKey.get(rowKey) ?? []), row]);
  }
  const isByBirth = key.length === 2 && key[0] === type.label && key[1] === 'birth';
  /** Rows of the table by name only, to find the same person with a birth written differently. */
  const byName = new Map<string, Row[]>();
  if (isByBirth)
    for (const row of movable) {
      const name = keyOf(row.cells, [type.label], '');
      byName.set(name, [...(byName.get(name) ?? []), row]);
    }
  const byId = new Map(dataRows.map((row) => [row.id, row]));
  /** The row in the sheet where each key was last found. */
  const sheetRowOf = new Map<string, number>();
  const added: ImportedRow[] = [];
  const changed: { id: string; row: number; cells: readonly ChangedCell[] }[] = [];
  const ids = new Map<number, string>();
  /** Ids of the rows of the table that match a row of the file. */
  const claimed = new Set<string>();
  const doubts: DoubtfulCell[] = [];
  let same = 0;
  /** A doubt about a whole row is shown at its label. */
  const doubt = (row: ImportedRow, reason: DoubtfulCell['reason']) =>
    doubts.push({
      address: cellAddress(row.row, 0),
      row: row.row,
      column: type.label,
      text: String(row.cells[type.label] ?? ''),
      reason,
    });
  /**
   * The only unmatched row of the same name, if one of the two births is a less exact form of the other (1975 and
   * 04/1975). It is matched as the same person, with a doubt. If the births differ, there is also a doubt, but no
   * match.
   */
  const nearest = (row: ImportedRow, claimedIds: ReadonlySet<string>): readonly Row[] => {
    if (!isByBirth || row.fixed !== undefined) return [];
    const namesakes = (byName.get(keyOf(row.cells, [type.label], '')) ?? []).filter(
      ({ id }) => !claimedIds.has(id),
    );
    const [only] = namesakes;
    if (namesakes.length !== 1 || !only) return [];
    const [theirs, mine] = [String(only.cells['birth'] ?? ''), String(row.cells['birth'] ?? '')];
    const isNear = theirs.startsWith(mine) || mine.startsWith(theirs);
    doubt(row, { kind: isNear ? 'nearBirth' : 'otherBirth', birth: theirs });
    return isNear ? [only] : [];
  };
  for (const [index, row] of imported.rows.entries()) {
    if (index > 0 && index % ROWS_A_STEP === 0) yield index / imported.rows.length;
    const rowKey = row.fixed ?? keyOf(row.cells, key, labelOf(imported.rows[row.parent ?? -1], type));
    const other = sheetRowOf.get(rowKey);
    if (other !== undefined && row.parent === undefined)
      doubt(row, { kind: 'twiceInFile', other: other + 1 });
    const found =
      row.fixed === undefined
        ? (byKey.get(rowKey) ?? [])
        : [byId.get(row.fixed)].filter((one) => one !== undefined);
    if (found.length > 1) {
      // The file has these rows, so they are not missing and their removal is not offered.
      for (const { id } of found) claimed.add(id);
      doubt(row, { kind: 'twiceInTable' });
      continue;
    }
    const near = found.length > 0 ? [] : nearest(row, claimed);
    const [match] = [...found, ...near];
    // The second row of the file with the same key is added, so that nothing in the file is lost.
    if (match === undefined || (other !== undefined && claimed.has(match.id))) {
      added.push(row);
    } else {
      ids.set(index, match.id);
      claimed.add(match.id);
      const cells = differences(match, row).filter((cell) => !isLessExact(cell));
      if (cells.length === 0) same += 1;
      else changed.push({ id: match.id, row: row.row, cells });
    }
    sheetRowOf.set(rowKey, row.row);
  }
  const missing = movable.filter(({ id }) => !claimed.has(id)).map(({ id }) => id);
  return { added, changed, same, missing, ids, doubts };
}

function differences(match: Row, row: ImportedRow): readonly ChangedCell[] {
  return Object.entries(row.cells)
    .filter(([column, now]) => JSON.stringify(match.cells[column]) !== JSON.stringify(now))
    .map(([column, now]) => ({ column, was: match.cells[column], now }));
}

/** Whether the birth in the file is less exact than that in the table (1975 and 04/1975). The import does not change it. */
function isLessExact({ column, was, now }: ChangedCell): boolean {
  return column === 'birth' && String(was).startsWith(String(now));
}

/** The label of a parent row, which is the first part of the key of its parts. Empty if there is no parent. */
function labelOf(row: Pick<Row, 'cells'> | undefined, type: TableType): string {
  return row ? plain(row.cells[type.label]) : '';
}

/** Births are compared by month: the day of birth is known in one file and not in another. */
const MONTH = 'YYYY-MM';

function keyOf(cells: Readonly<Record<string, CellValue>>, key: readonly string[], parent: string): string {
  const part = (column: string) =>
    column === 'birth' ? plain(cells[column]).slice(0, MONTH.length) : plain(cells[column]);
  return [parent, ...key.map(part)].join('\u0000');
}

function plain(value: CellValue | undefined): string {
  return foldName(String(value ?? ''));
}
