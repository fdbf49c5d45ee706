import { integerCell } from '../model/tables/integerCell';
import { REASON_COLUMN, UNIT_KINDS, type UnitKind } from '../model/tables/quotas';
import { type Row, STATED_ROW } from '../model/tables/tableType';

/** One organisation of the table of delegate quotas. Blank numbers are 0, except `members`. */
export interface AllocationUnit {
  readonly id: string;
  readonly name: string;
  /** `unmerged` if the cell is blank. */
  readonly kind: UnitKind;
  /** Full members (đảng viên chính thức); null if the cell is blank. */
  readonly members: number | null;
  readonly exOfficio: number;
  readonly designated: number;
  /** Delegates for the importance of the organisation. Only people set them; a proposal does not change them. */
  readonly importance: number;
  /** Number of delegates that a person adds to the proposed number; negative if the person subtracts. */
  readonly correction: number;
  /** Reason for the correction; empty if the cell is blank. */
  readonly reason: string;
}

/** The organisations of a table of quotas in their order, without the row of stated totals. */
export function allocationUnits(rows: readonly Row[]): readonly AllocationUnit[] {
  return rows
    .filter((row) => row.id !== STATED_ROW)
    .map((row) => ({
      id: row.id,
      name: text(row, 'organisation'),
      kind: UNIT_KINDS.find((kind) => kind === row.cells.unit_kind) ?? 'unmerged',
      members: integerCell(row, 'official_members'),
      exOfficio: integerCell(row, 'ex_officio') ?? 0,
      designated: integerCell(row, 'designated') ?? 0,
      importance: integerCell(row, 'by_importance') ?? 0,
      correction: integerCell(row, 'correction') ?? 0,
      reason: text(row, REASON_COLUMN),
    }));
}

function text(row: Row, key: string): string {
  const value = row.cells[key];
  return typeof value === 'string' ? value : '';
}
