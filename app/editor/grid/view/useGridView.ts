import type { Row } from '@schemes/model/tables/tableType';
import { useMemo, useState } from 'react';
import { useRemembered } from '../../../ui/useRemembered';
import type { GridCells } from '../model/GridCells';
import { arranges, type GridView, PLAIN_VIEW, readGridView } from '../model/gridView';
import { updateArrangement } from './updateArrangement';
import { viewRows } from './viewRows';

/**
 * The ids of the rows that a person's view shows. `ordered` has the same rows as `body`, in a list that changes only
 * with their order. `rearrange` sorts and filters the rows as they are now.
 */
export function useArranged(grid: GridCells, body: readonly Row[], ordered: readonly Row[], view: GridView) {
  const [requests, setRequests] = useState(0);
  const { sort, filters } = view;
  const active = arranges(view);
  // Rows are arranged on request, not on every edit: a row must not jump away while someone edits it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only `requests`, the table's first rows and the view arrange the rows
  const arranged = useMemo(
    () =>
      active
        ? {
            shown: viewRows(grid, body, { ...view, sort, filters }),
            known: new Set(body.map(({ id }) => id)),
          }
        : null,
    [sort, filters, requests, active, body.length > 0],
  );
  const visibleIds = useMemo(() => {
    const now = ordered.map(({ id }) => id);
    return arranged ? updateArrangement(arranged.shown, arranged.known, now) : now;
  }, [arranged, ordered]);
  return { visibleIds, rearrange: () => setRequests((n) => n + 1) };
}

/** A person's view of a table, stored in this browser under a key of scheme and table. */
export function useGridView(key: string): readonly [GridView, (view: GridView) => void] {
  return useRemembered(`grid ${key}`, PLAIN_VIEW, readGridView);
}
