import type { CellRef } from '../../model/findings/finding';
import type { Row, TableTypeId } from '../../model/tables/tableType';
import { nameKey } from '../../tableViews/nameKey';
import { rowName } from '../../tableViews/rowName';
import type { SchemeView } from '../view/SchemeView';

/** A row about one person, with the key by which the person is found in other tables. */
export interface NamedRow {
  readonly row: Row;
  readonly name: string;
  /** `nameKey` of the person; null if the row has no name. */
  readonly key: string | null;
  ref(column: string): CellRef;
}

/** The top-level rows of every table of a type whose rows are people, in display order. */
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
