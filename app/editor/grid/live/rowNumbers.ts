import type { Row } from '@schemes/model/tables/tableType';

/** The number of each row in the document's order: top-level rows count from 1, parts have none. */
export function rowNumbers(rows: readonly Row[]): ReadonlyMap<string, string> {
  const ids = new Set(rows.map((row) => row.id));
  let n = 0;
  return new Map(
    rows.map((row) => {
      const isPart = row.parent !== undefined && ids.has(row.parent);
      if (!isPart) n += 1;
      return [row.id, isPart ? '' : String(n)];
    }),
  );
}
