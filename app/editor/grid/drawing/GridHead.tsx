import type { MessageKey } from '@schemes/messages/t';
import type { TableType } from '@schemes/model/tables/tableType';
import { type CSSProperties, useMemo } from 'react';
import { useT } from '../../../ui/LangContext';
import type { Track } from '../model/columnTracks';
import type { FoldGroups } from '../model/foldGroups';
import type { GridActions } from '../model/GridActions';
import type { GridView } from '../model/gridView';
import { type HeadCell, headCells, headRows } from '../model/headCells';
import type { RowMarks } from '../model/RowMark';
import { ColumnHead } from './ColumnHead';
import { foldMark } from './FoldedCell';
import { FoldToggle } from './FoldToggle';

interface GridHeadProps {
  readonly type: TableType;
  readonly tracks: readonly Track[];
  readonly groups: FoldGroups;
  readonly view: GridView;
  readonly marks: Readonly<Record<string, RowMarks>>;
  readonly actions: GridActions;
  /** Null: the widths are fixed. */
  readonly onWidth: ((column: string, width: number | null, done: boolean) => void) | null;
  readonly onFold: (group: string, folded: boolean) => void;
}

/** The head of a table, with headings above grouped columns. The first column has the row numbers. */
export function GridHead({ type, tracks, groups, view, marks, actions, onWidth, onFold }: GridHeadProps) {
  const t = useT();
  const cells = useMemo(() => headCells(tracks, groups), [tracks, groups]);
  const rows = headRows(tracks, groups.hasOwnRow);
  const foldable = new Set(groups.groups.map(({ key }) => key));
  const tabStop = cells.find(({ kind, key }) => kind !== 'column' && foldable.has(key));
  const draw = (cell: HeadCell) => {
    const track = tracks[cell.start];
    const style: CSSProperties = {
      gridColumn: `${cell.start + 2} / span ${cell.span}`,
      gridRow: `${cell.row} / span ${cell.rows}`,
      ...(cell.frozen ? { left: `var(--left-${cell.start})` } : {}),
    };
    if (cell.kind === 'column')
      return (
        track?.kind === 'column' && (
          <ColumnHead
            key={cell.key}
            type={type}
            column={track.column}
            index={cell.start + 2}
            rows={cell.rows}
            style={style}
            view={view}
            actions={actions}
            onWidth={onWidth}
          />
        )
      );
    const mark = track?.kind === 'folded' ? foldMark(track, Object.values(marks)) : null;
    const name = t(`columnGroup.${cell.key}` as MessageKey);
    return (
      <div
        key={`${cell.kind} ${cell.key} ${cell.start}`}
        role="columnheader"
        aria-colindex={cell.start + 2}
        aria-colspan={cell.span > 1 ? cell.span : undefined}
        aria-rowspan={cell.rows > 1 ? cell.rows : undefined}
        aria-label={
          mark && mark.count > 0 ? `${name}. ${t('grid.foldMark', { n: mark.count, group: name })}` : name
        }
        className={[
          `head-cell ${cell.kind}`,
          cell.frozen ? 'frozen' : '',
          mark?.severity ? `marked mark-${mark.severity}` : '',
        ].join(' ')}
        style={style}
      >
        {foldable.has(cell.key) ? (
          <FoldToggle
            group={cell.key}
            folded={cell.kind === 'folded'}
            isStop={cell === tabStop}
            onFold={onFold}
          />
        ) : (
          name
        )}
      </div>
    );
  };
  return (
    <div role="rowgroup" className="grid-head">
      {Array.from({ length: rows }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of the head have no other name
        <div key={i} role="row" className="contents" aria-rowindex={i + 1}>
          {i === 0 && (
            <div
              role="columnheader"
              aria-colindex={1}
              aria-rowspan={rows > 1 ? rows : undefined}
              className="head-cell handle"
              style={{ gridColumn: 1, gridRow: `1 / span ${rows}` }}
            >
              {t('grid.number')}
            </div>
          )}
          {cells.filter((cell) => cell.row === i + 1).map(draw)}
        </div>
      ))}
    </div>
  );
}
