import type { MessageKey } from '@schemes/messages/t';
import type { TableType } from '@schemes/model/tables/tableType';
import { useMemo } from 'react';
import { useT } from '../../../ui/LangContext';
import { columnGroups } from '../model/columnGroups';
import type { GridActions } from '../model/GridActions';
import type { GridView } from '../model/gridView';
import { ColumnHead } from './ColumnHead';

interface GridHeadProps {
  readonly type: TableType;
  readonly view: GridView;
  readonly actions: GridActions;
  /** Null: the widths are fixed. */
  readonly onWidth: ((column: string, width: number | null, done: boolean) => void) | null;
}

/** The head of a table, in two rows where columns are grouped. The first column has the row numbers. */
export function GridHead({ type, view, actions, onWidth }: GridHeadProps) {
  const t = useT();
  const cells = useMemo(() => columnGroups(type.columns), [type]);
  const deep = cells.some((cell) => cell.row === 2);
  const draw = (cell: (typeof cells)[number]) => {
    const column = type.columns[cell.start];
    const style = {
      gridColumn: `${cell.start + 2} / span ${cell.span}`,
      gridRow: `${cell.row} / span ${cell.rows}`,
    };
    if (!cell.group && column)
      return (
        <ColumnHead
          key={cell.key}
          type={type}
          column={column}
          index={cell.start + 2}
          rows={cell.rows}
          style={style}
          view={view}
          actions={actions}
          onWidth={onWidth}
        />
      );
    return (
      <div
        key={`${cell.key} ${cell.start}`}
        role="columnheader"
        aria-colindex={cell.start + 2}
        aria-colspan={cell.span > 1 ? cell.span : undefined}
        className="head-cell group"
        style={style}
      >
        {t(`columnGroup.${cell.key}` as MessageKey)}
      </div>
    );
  };
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" className="contents" aria-rowindex={1}>
        <div
          role="columnheader"
          aria-colindex={1}
          aria-rowspan={deep ? 2 : undefined}
          className="head-cell handle"
          style={{ gridColumn: 1, gridRow: `1 / span ${deep ? 2 : 1}` }}
        >
          {t('grid.number')}
        </div>
        {cells.filter((cell) => cell.row === 1).map(draw)}
      </div>
      {deep && (
        <div role="row" className="contents" aria-rowindex={2}>
          {cells.filter((cell) => cell.row === 2).map(draw)}
        </div>
      )}
    </div>
  );
}
