import type { Row } from '@schemes/model/tableType';
import { useRef } from 'react';

/**
 * The rows as they last stood otherwise: the same list while only what cells hold changes, so that what hangs on the
 * order of rows alone (their ids, parents and numbers) is not made again for every edit.
 */
export function useStableRows(rows: readonly Row[]): readonly Row[] {
  const kept = useRef(rows);
  if (kept.current !== rows && !isSameOrder(kept.current, rows)) kept.current = rows;
  return kept.current;
}

function isSameOrder(before: readonly Row[], now: readonly Row[]): boolean {
  return (
    before.length === now.length &&
    before.every((row, i) => {
      const other = now[i];
      return row === other || (row.id === other?.id && row.parent === other.parent);
    })
  );
}
