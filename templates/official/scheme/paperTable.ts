import type { CellValue } from '@schemes/model/cells/cell';
import type { Snapshot, TableSnapshot } from '@schemes/model/scheme/snapshot';
import { integerCell } from '@schemes/model/tables/integerCell';
import type { Row, TableType } from '@schemes/model/tables/tableType';
import { tableTypeOf } from '@schemes/rules/judge/tableTypeOf';
import { type Bodies, bodiesOf } from './bodies';
import { isAppointed } from './isAppointed';

/** A table of the scheme, with its type as computed in this scheme. */
export interface TypedTable {
  readonly table: TableSnapshot;
  readonly type: TableType;
}

/** Bodies that a cell does not have. The table of a cell lists them only if somebody has planned seats for them. */
const NOT_IN_CELL = ['standing_committee', 'inspection_committee'];
/** Columns that name a body which a cell does not have: the share of the committee, the opinion of the standing committee. */
const COLUMNS_NOT_IN_CELL = ['seats.share', 'dossiers.assessment_standing'];
/** Columns whose choices name posts of a committee. */
const POSTS = ['slated', 'committee_post'];
/** Columns that an appointed committee does not have: numbers to elect. */
const COLUMNS_OF_ELECTIONS = ['delegation.seats'];

/**
 * A table as papers print it. For a cell it names the bodies of a cell. If the committee is appointed, nobody is
 * elected (2025.CONTENT), so there is no table of surplus (null) and no number to be elected.
 */
export function paperTable(snapshot: Snapshot, table: TableSnapshot): TypedTable | null {
  const type = tableTypeOf(table.type, snapshot);
  const bodies = bodiesOf(snapshot);
  const appointed = isAppointed(snapshot);
  if (table.type === 'surplus' && appointed) return null;
  const typed = appointed ? { table, type: withoutColumns(type, COLUMNS_OF_ELECTIONS) } : { table, type };
  return bodies.symbol === 'CB' ? ofCell(typed, bodies) : typed;
}

function ofCell({ table, type }: TypedTable, bodies: Bodies): TypedTable {
  const isFixed = ({ id }: Row) => type.fixedRows.includes(id);
  const rows = table.rows.flatMap((row): Row[] => {
    const counted = ['planned', 'seats', 'introduced'].some((key) => (integerCell(row, key) ?? 0) > 0);
    if (isFixed(row) && NOT_IN_CELL.includes(row.id) && !counted) return [];
    const { assessment_standing: _, ...cells } = row.cells;
    const named = row.id === 'executive_committee' && isFixed(row) ? { [type.label]: bodies.committee } : {};
    const posts = POSTS.flatMap((key) => {
      const value = cells[key];
      return value === undefined ? [] : [[key, postOfCell(value, bodies)] as const];
    });
    return [{ ...row, cells: { ...cells, ...Object.fromEntries(posts), ...named } }];
  });
  const fixedRows = type.fixedRows.filter((id) => id !== 'executive_committee');
  return {
    table: { ...table, rows },
    type: { ...withoutColumns(type, COLUMNS_NOT_IN_CELL), fixedRows },
  };
}

/** The value with the code of a committee member written as a cell names it; a text in place of a code prints as it is. */
function postOfCell(value: CellValue, { committee }: Bodies): CellValue {
  const word = `${committee} viên`;
  if (Array.isArray(value)) return value.map((code) => (code === 'committee' ? word : code));
  return value === 'committee' ? word : value;
}

function withoutColumns(type: TableType, gone: readonly string[]): TableType {
  return { ...type, columns: type.columns.filter(({ key }) => !gone.includes(`${type.id}.${key}`)) };
}
