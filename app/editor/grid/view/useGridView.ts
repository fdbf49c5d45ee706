import type { Row } from '@schemes/model/tables/tableType';
import { useMemo, useState } from 'react';
import { useRemembered } from '../../../ui/useRemembered';
import type { GridCells } from '../model/GridCells';
import { arranges, type GridView, PLAIN_VIEW, readGridView } from '../model/gridView';
import { keepShown } from './keepShown';
import { viewRows } from './viewRows';

/**
 * The ids of the rows that a person's own view shows. `standing`: the same rows, another list only when they stand
 * otherwise. `again` sorts and filters anew what changed since.
 */
export function useArranged(grid: GridCells, body: readonly Row[], standing: readonly Row[], view: GridView) {
  const [asked, setAsked] = useState(0);
  const { sort, filters } = view;
  const active = arranges(view);
  // Arranged when asked for, not on every edit: a row must not jump away from under the hand that edits it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked`, the table's first rows and the view alone arrange anew
  const arranged = useMemo(
    () =>
      active
        ? {
            shown: viewRows(grid, body, { ...view, sort, filters }),
            known: new Set(body.map(({ id }) => id)),
          }
        : null,
    [sort, filters, asked, active, body.length > 0],
  );
  const ids = useMemo(() => {
    const now = standing.map(({ id }) => id);
    return arranged ? keepShown(arranged.shown, arranged.known, now) : now;
  }, [arranged, standing]);
  return { ids, again: () => setAsked((n) => n + 1) };
}

/** How a person looks at a table, kept on this machine by scheme and table. */
export function useGridView(key: string): readonly [GridView, (view: GridView) => void] {
  return useRemembered(`grid ${key}`, PLAIN_VIEW, readGridView);
}
