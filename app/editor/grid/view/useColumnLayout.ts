import type { TableType } from '@schemes/model/tables/tableType';
import { useMemo } from 'react';
import { useRemembered } from '../../../ui/useRemembered';
import { columnTracks } from '../model/columnTracks';
import { foldGroups } from '../model/foldGroups';
import { PLAIN_LAYOUT, readTableLayout, type TableLayout } from '../model/tableLayout';

/** How this computer draws tables of one type, where the page needs to know it. */
export interface TableArrangement {
  readonly layout: TableLayout;
  readonly onLayout: (layout: TableLayout) => void;
}

/** Where the columns of a card are: a card has every column. */
const OF_CARD = { hidden: [], folded: [], frozenTo: null };

/**
 * The columns of a table as they are drawn: without those in `hidden`, with groups folded and columns in view as this
 * computer draws tables of the type. Without an `arrangement` the table stores that itself.
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
