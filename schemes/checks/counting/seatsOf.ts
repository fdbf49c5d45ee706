import type { Body } from '../../clauses/vocabulary';
import type { CellRef } from '../../model/findings/finding';
import { integerCell } from '../../model/tables/integerCell';
import type { SchemeView } from '../view/SchemeView';

/** The row of a body in `seats`. */
export interface Seats {
  readonly planned: number | null;
  /** Seats for centrally rotated cadres and seats left open on purpose; empty reads as none. */
  readonly extra: number;
  readonly vacant: number;
  /** Planned seats that count against a size: rotation seats are taken off where the pack says so. */
  readonly counted: number | null;
  /** Seats that are filled after the congress: planned less those left open. */
  readonly filled: number | null;
  ref(column: string): CellRef;
}

/** Seats of a body, or null where the scheme has no table `seats`. */
export function seatsOf(view: SchemeView, body: Body): Seats | null {
  const table = view.table('seats');
  if (!table) return null;
  const row = table.row(body);
  const planned = row && integerCell(row, 'planned');
  const extra = (row && integerCell(row, 'rotation_extra')) ?? 0;
  const vacant = (row && integerCell(row, 'left_vacant')) ?? 0;
  const notCounted = view.level && view.pack?.parameters.rotationLevels.includes(view.level) ? extra : 0;
  return {
    planned,
    extra: notCounted,
    vacant,
    counted: planned === null ? null : planned - notCounted,
    filled: planned === null ? null : planned - vacant,
    ref: (column) => table.ref(body, column),
  };
}
