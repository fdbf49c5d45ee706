import { type Row, STATED_ROW, type TableType } from '@schemes/model/tables/tableType';
import { type PartSum, partSums } from '@schemes/tableViews/partSums';
import { withPartSums } from '@schemes/tableViews/withPartSums';
import { useCallback, useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import type { RowsStore } from '../../live/rowsStore';
import { rowNumbers } from './rowNumbers';
import { useStableRowOrder } from './useStableRowOrder';

/** The rows of a live table as the grid shows them. */
export interface TableRows {
  /** All rows as the document has them, including the row of stated totals. */
  readonly all: readonly Row[];
  readonly byId: ReadonlyMap<string, Row>;
  readonly rowOf: (row: string) => Row | undefined;
  /** The rows without the row of stated totals. */
  readonly body: readonly Row[];
  /** The rows of `body`, in a list that stays the same object until ids, parents or order change. */
  readonly ordered: readonly Row[];
  /** Numbers in the first column by row; '' for a part. */
  readonly numbers: ReadonlyMap<string, string>;
  /** The row of stated totals, with no cells while nobody has filled it; null: the table has none. */
  readonly stated: Row | null;
  /** Sums. They are updated a moment after an edit, so that the frame that shows the edit does not wait for them. */
  readonly late: {
    /** The rows that the sums are computed from; compare `all` and `stated` above. */
    readonly all: readonly Row[];
    readonly stated: Row | null;
    /** Sums of parts by row. */
    readonly sums: ReadonlyMap<string, PartSum>;
    /** The body with the sums of its parts, for totals. */
    readonly withSums: readonly Row[];
  };
}

/** Reads the rows of a table from its store and renders again when they change. */
export function useTableRows(store: RowsStore, type: TableType): TableRows {
  const all = useSyncExternalStore(store.subscribe, store.getRows, store.getRows);
  const { body, stated, byId } = useMemo(() => splitRows(all, type), [all, type]);
  const rowOf = useCallback((row: string) => byId.get(row), [byId]);
  const ordered = useStableRowOrder(body);
  const numbers = useMemo(() => rowNumbers(ordered), [ordered]);
  const deferred = useDeferredValue(all);
  const late = useMemo(() => {
    const split = splitRows(deferred, type);
    return {
      all: deferred,
      stated: split.stated,
      sums: partSums(type, split.body),
      withSums: withPartSums(type, split.body),
    };
  }, [deferred, type]);
  return { all, byId, rowOf, body, ordered, numbers, stated, late };
}

function splitRows(rows: readonly Row[], type: TableType) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const stated: Row | null = type.hasStatedTotals
    ? (byId.get(STATED_ROW) ?? { id: STATED_ROW, order: '', cells: {} })
    : null;
  return { body: rows.filter((row) => row.id !== STATED_ROW), stated, byId };
}
