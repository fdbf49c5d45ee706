import type { CellRef } from '../../model/findings/finding';
import { integerCell } from '../../model/tables/integerCell';
import type { Row } from '../../model/tables/tableType';
import type { SchemeView } from '../view/SchemeView';

const ELECTED = ['by_unit', 'by_members', 'by_importance'] as const;

/** The numbers of one organisation in the delegate quotas. A sum is null if all its cells are blank. */
export interface DelegateRow {
  readonly row: Row;
  readonly name: string;
  readonly exOfficio: number | null;
  readonly elected: number | null;
  readonly designated: number;
  readonly delegates: number | null;
  ref(column: string): CellRef;
}

/** The organisations that send delegates; empty if the scheme has no table `quotas` or the congress is plenary. */
export function delegateRows(view: SchemeView): readonly DelegateRow[] {
  const table = view.table('quotas');
  if (!table || view.facts.congress_kind === 'plenary') return [];
  return table.tops.map((row) => ({
    row,
    name: typeof row.cells.organisation === 'string' ? row.cells.organisation : '…',
    exOfficio: integerCell(row, 'ex_officio'),
    elected: sum(row, ELECTED),
    designated: integerCell(row, 'designated') ?? 0,
    delegates: sum(row, ['ex_officio', ...ELECTED, 'designated']),
    ref: (column) => table.ref(row.id, column),
  }));
}

function sum(row: Row, columns: readonly string[]): number | null {
  const numbers = columns.map((column) => integerCell(row, column)).filter((value) => value !== null);
  return numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0);
}
