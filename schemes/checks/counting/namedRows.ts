import type { CellRef } from '../../model/findings/finding';
import type { Row, TableTypeId } from '../../model/tables/tableType';
import { nameKey } from '../../tableViews/nameKey';
import { rowName } from '../../tableViews/rowName';
import type { SchemeView } from '../view/SchemeView';

/** A row about one person, with the key that finds the person in other tables. */
export interface NamedRow {
  readonly row: Row;
  readonly name: string;
  /** Null while the row has no name. */
  readonly key: string | null;
  ref(column: string): CellRef;
}

/** Top-level rows of every table of a type, one person each, in display order. */
export function namedRows(view: SchemeView, type: TableTypeId): readonly NamedRow[] {
  return view.tables(type).flatMap((table) =>
    table.tops.map((row) => {
      const name = rowName(type, row);
      return {
        row,
        name,
        key: name === '…' ? null : nameKey(name),
        ref: (column: string) => table.ref(row.id, column),
      };
    }),
  );
}
