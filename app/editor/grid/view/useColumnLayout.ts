import type { TableType } from '@schemes/model/tables/tableType';
import { useMemo } from 'react';
import { useRemembered } from '../../../ui/useRemembered';
import { columnTracks } from '../model/columnTracks';
import { foldGroups } from '../model/foldGroups';
import { PLAIN_LAYOUT, readTableLayout, type TableLayout } from '../model/tableLayout';

/** How this browser draws tables of one type, as the page shares it with a table. */
export interface TableArrangement {
  readonly layout: TableLayout;
  readonly onLayout: (layout: TableLayout) => void;
}

/** The layout of a card: every column is shown. */
const OF_CARD = { hidden: [], folded: [], frozenTo: null };

/**
 * Lays out the columns of a table: without those in `hidden`, and folded and frozen as this browser draws tables of the
 * type. Without an `arrangement` the table stores the layout itself.
 */
export function useColumnLayout(
  full: TableType,
  hidden: readonly string[],
  isCard: boolean,
  arrangement: TableArrangement | undefined,
) {
  const [own, setOwn] = useRemembered(`table ${full.id}`, PLAIN_LAYOUT, readTableLayout);
  const layout = arrangement?.layout ?? own;
  const { folded, frozenTo } = layout;
  const groups = useMemo(() => foldGroups(full), [full]);
  const laid = useMemo(
    () => columnTracks(full, isCard ? OF_CARD : { hidden, folded, frozenTo }),
    [full, hidden, folded, frozenTo, isCard],
  );
  const columns = useMemo(() => laid.type.columns.map(({ key }) => key), [laid]);
  return { layout, setLayout: arrangement?.onLayout ?? setOwn, groups, columns, ...laid };
}
