import { integerCell } from '../model/tables/integerCell';
import { REASON_COLUMN, UNIT_KINDS, type UnitKind } from '../model/tables/quotas';
import { type Row, STATED_ROW } from '../model/tables/tableType';

/** One organisation of the delegate quotas as the allocation reads it. */
export interface AllocationUnit {
  readonly id: string;
  readonly name: string;
  /** A blank cell means not merged. */
  readonly kind: UnitKind;
  /** Full members (đảng viên chính thức); null where the cell is blank. */
  readonly members: number | null;
  readonly exOfficio: number;
  readonly designated: number;
  /** Delegates for importance: set by people, never proposed. */
  readonly importance: number;
  /** Delegates a person added to what was proposed, or took from it. */
  readonly correction: number;
  readonly reason: string;
}

/** The organisations of a `quotas` table, in its order; the row of stated totals is left out. */
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
