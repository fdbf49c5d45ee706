import type { Row } from '@schemes/model/tables/tableType';
import { useRef } from 'react';

/**
 * The rows, as a list that stays the same object while only cells change. Values that depend only on ids, parents and
 * order are then not computed again for every edit.
 */
export function useStableRowOrder(rows: readonly Row[]): readonly Row[] {
  const stable = useRef(rows);
  if (stable.current !== rows && !isSameOrder(stable.current, rows)) stable.current = rows;
  return stable.current;
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
