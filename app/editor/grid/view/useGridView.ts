import type { Row } from '@schemes/model/tables/tableType';
import { useMemo, useState } from 'react';
import { useRemembered } from '../../../ui/useRemembered';
import type { GridCells } from '../model/GridCells';
import { arranges, type GridView, PLAIN_VIEW, readGridView } from '../model/gridView';
import { updateArrangement } from './updateArrangement';
import { viewRows } from './viewRows';

/**
 * The ids of the rows that a person's view shows. `ordered`: the same rows as `body`, as a list that changes only with
 * their order. `again` sorts and filters what changed since.
 */
export function useArranged(grid: GridCells, body: readonly Row[], ordered: readonly Row[], view: GridView) {
  const [requests, setRequests] = useState(0);
  const { sort, filters } = view;
  const active = arranges(view);
  // Rows are arranged on request, not on every edit: a row must not jump away while someone edits it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `requests`, the table's first rows and the view alone arrange again
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
  const ids = useMemo(() => {
    const now = ordered.map(({ id }) => id);
    return arranged ? updateArrangement(arranged.shown, arranged.known, now) : now;
  }, [arranged, ordered]);
  return { ids, again: () => setRequests((n) => n + 1) };
}

/** A person's view of a table, stored in this browser under a key of scheme and table. */
export function useGridView(key: string): readonly [GridView, (view: GridView) => void] {
  return useRemembered(`grid ${key}`, PLAIN_VIEW, readGridView);
}
