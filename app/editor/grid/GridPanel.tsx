import type { Row, TableType } from '@schemes/model/tables/tableType';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { focusCellInput } from './commands/leaveCell';
import { MAX_FROZEN_SHARE } from './drawing/useOverflowCue';
import { MAX_FROZEN } from './model/columnTracks';
import type { FoldGroups } from './model/foldGroups';
import type { GridActions } from './model/GridActions';
import type { GridCells } from './model/GridCells';
import type { GridView } from './model/gridView';
import { ColumnPanel } from './view/ColumnPanel';
import { columnValues } from './view/columnValues';
import type { TableArrangement } from './view/useColumnLayout';

interface GridPanelProps extends TableArrangement {
  readonly box: RefObject<HTMLDivElement | null>;
  /** The column whose panel is open; null: none. */
  readonly panel: string | null;
  readonly setPanel: (panel: string | null) => void;
  /** The table with every column; `cells` has the visible ones. */
  readonly fullType: TableType;
  readonly cells: GridCells;
  readonly body: readonly Row[];
  readonly groups: FoldGroups;
  readonly view: GridView;
  readonly onView: (view: GridView) => void;
  readonly actions: GridActions;
}

/** The panel of a column, placed at the column's head. When it closes, the focus returns to the active cell. */
export function GridPanel(props: GridPanelProps) {
  const { box, panel, setPanel, fullType, cells, body, groups, view, actions } = props;
  const { columns } = cells.type;
  const close = useCallback(() => setPanel(null), [setPanel]);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (panel === null && wasOpen.current) focusCellInput(box.current);
    wasOpen.current = panel !== null;
  }, [panel, box]);
  const at = columns.findIndex(({ key }) => key === panel);
  const column = columns[at];
  const anchor = column && box.current?.querySelector<HTMLElement>(`[data-head="${column.key}"]`);
  if (!column || !anchor) return null;
  const widthSoFar = columns
    .slice(0, at + 1)
    .reduce((sum, { key, width }) => sum + (view.widths[key] ?? width), 0);
  const mayFreeze = at < MAX_FROZEN && widthSoFar <= (box.current?.clientWidth ?? 0) * MAX_FROZEN_SHARE;
  return (
    <ColumnPanel
      anchor={anchor}
      type={cells.type}
      column={column}
      view={view}
      values={columnValues({ ...cells, type: fullType }, body, view, column)}
      onView={props.onView}
      layout={props.layout}
      onLayout={props.onLayout}
      group={groups.groups.find(({ columns: own }) => own.includes(column.key))?.key ?? null}
      mayFreeze={mayFreeze}
      onSelect={() => {
        close();
        actions.selectColumn(column.key);
      }}
      onClose={close}
    />
  );
}
