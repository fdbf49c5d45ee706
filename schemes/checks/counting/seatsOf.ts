import type { Body } from '../../clauses/vocabulary';
import type { CellRef } from '../../model/findings/finding';
import { integerCell } from '../../model/tables/integerCell';
import type { SchemeView } from '../view/SchemeView';

/** The numbers of a body in the table `seats`. */
export interface Seats {
  readonly planned: number | null;
  /** Seats added for rotation that do not count towards the size; 0 at levels where the pack counts them. */
  readonly extra: number;
  /** Seats left vacant on purpose; 0 if the cell is blank. */
  readonly vacant: number;
  /** Seats that count towards the size: `planned` minus `extra`. */
  readonly counted: number | null;
  /** Seats that are filled after the congress: `planned` minus `vacant`. */
  readonly filled: number | null;
  ref(column: string): CellRef;
}

/** The seats of a body; null if the scheme has no table `seats`. */
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
