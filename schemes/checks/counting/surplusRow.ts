import type { SurplusBody } from '../../clauses/vocabulary';
import type { CellRef } from '../../model/findings/finding';
import { integerCell } from '../../model/tables/integerCell';
import { type CheckResult, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/** The numbers of one body in the table `surplus`. */
export interface SurplusRow {
  readonly body: SurplusBody;
  readonly seats: number | null;
  readonly introduced: number | null;
  readonly ballotList: number | null;
  ref(column: string): CellRef;
}

/** The rows of these bodies; empty if the scheme has no table `surplus`. */
export function surplusRows(view: SchemeView, bodies: readonly SurplusBody[]): readonly SurplusRow[] {
  const table = view.table('surplus');
  if (!table) return [];
  return bodies.map((body) => {
    const row = table.row(body);
    const read = (key: string) => row && integerCell(row, key);
    return {
      body,
      seats: read('seats'),
      introduced: read('introduced'),
      ballotList: read('ballot_list'),
      ref: (column) => table.ref(body, column),
    };
  });
}

/** Judges a row by its seats and the length of one list; undecided if a number is missing or the seats are 0. */
export function judgeRow(
  row: SurplusRow,
  list: 'introduced' | 'ballot_list',
  judge: (seats: number, names: number) => readonly CheckResult[],
): readonly CheckResult[] {
  const names = list === 'introduced' ? row.introduced : row.ballotList;
  const needs = [...(row.seats ? [] : [row.ref('seats')]), ...(names === null ? [row.ref(list)] : [])];
  return row.seats && names !== null ? judge(row.seats, names) : [undecided(...needs)];
}
