import type { RetirementTable } from '../../clauses/retirement';
import type { CellRef } from '../../model/findings/finding';
import type { Row } from '../../model/tables/tableType';
import { monthIndex } from '../../tableViews/monthIndex';
import { rowName } from '../../tableViews/rowName';
import { retirementByBirth } from '../counting/retirementMonth';
import type { SchemeView } from '../view/SchemeView';

/** A unit of `unitLeaders` with its leaders. */
export interface Unit {
  readonly row: Row;
  readonly name: string;
  readonly leaders: readonly Leader[];
  ref(column: string): CellRef;
}

/** A leader of a unit. */
export interface Leader {
  readonly row: Row;
  readonly name: string;
  /** Month index of birth; null if the cell is empty. */
  readonly birth: number | null;
  /** Month index of the appointment; null if the cell is empty. */
  readonly from: number | null;
  ref(column: string): CellRef;
}

/** Every unit of the scheme. */
export function unitsOf(view: SchemeView): readonly Unit[] {
  return view.tables('unitLeaders').flatMap((table) =>
    table.tops.map((row) => ({
      row,
      name: rowName('unitLeaders', row),
      ref: (column: string) => table.ref(row.id, column),
      leaders: table.parts(row.id).map((part) => ({
        row: part,
        name: rowName('unitLeaders', part),
        birth: indexOf(part.cells.birth),
        from: indexOf(part.cells.appointed_from),
        ref: (column: string) => table.ref(part.id, column),
      })),
    })),
  );
}

/** Month index of a leader's retirement, or null if sex or birth is missing. */
export function leaderRetires({ row, birth }: Leader, table: RetirementTable): number | null {
  const own = indexOf(row.cells.retirement_month);
  if (own !== null) return own;
  const { sex } = row.cells;
  return birth === null || (sex !== 'male' && sex !== 'female') ? null : retirementByBirth(sex, birth, table);
}

function indexOf(month: unknown): number | null {
  return typeof month === 'string' ? monthIndex(month) : null;
}
