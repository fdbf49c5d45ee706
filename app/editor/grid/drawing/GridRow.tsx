import { formatCell } from '@schemes/messages/formatCell';
import type { Lang } from '@schemes/messages/lang';
import type { CellValue } from '@schemes/model/cells/cell';
import { type Row, STATED_ROW, type TableType } from '@schemes/model/tables/tableType';
import { memo } from 'react';
import { rowName } from '../../../naming/rowName';
import type { OtherHere } from '../live/othersHere';
import type { Track } from '../model/columnTracks';
import type { GridActions } from '../model/GridActions';
import type { RowMarks } from '../model/RowMark';
import { FoldedCell } from './FoldedCell';
import { GridCell } from './GridCell';
import type { RowCursor } from './RowCursor';
import { RowHandle } from './RowHandle';

export interface GridRowProps {
  readonly lang: Lang;
  readonly type: TableType;
  readonly tracks: readonly Track[];
  readonly row: Row;
  /** Number in the first column; empty for parts and the row of stated totals. */
  readonly number: string;
  readonly depth: 0 | 1;
  /** Index among the lines of the table, and `aria-rowindex`. */
  readonly line: number;
  readonly ariaIndex: number;
  /** Computed values, other people, marks and sums of the row's parts, each as JSON by column; '' for none. */
  readonly computed: string;
  readonly others: string;
  readonly marks: string;
  readonly sums: string;
  /** First and last selected open column as `2-5`, counted from 0; '' for none. */
  readonly chosen: string;
  /** First and last open column that a dragged fill handle would fill, as `chosen`. */
  readonly filling: string;
  /** Index of the open column whose cell has the fill handle; -1 for none. */
  readonly fillHandleColumn: number;
  readonly cursor: RowCursor | null;
  readonly actions: GridActions;
  readonly editable: boolean;
  readonly measure?: ((element: HTMLElement | null) => void) | undefined;
}

/** One row. Renders again only when one of its own props changes. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { lang, type, tracks, row, number, depth, line, cursor, actions, editable, measure } = props;
  const computed = parsed<CellValue | null>(props.computed);
  const others = parsed<OtherHere>(props.others);
  const marks: RowMarks = parsed(props.marks);
  const sums = parsed<number>(props.sums);
  const isChosen = inSpan(props.chosen);
  const isFilling = inSpan(props.filling);
  const name = rowName(lang, type, row);
  const stated = row.id === STATED_ROW;
  return (
    <div
      role="row"
      ref={measure}
      data-index={line}
      aria-rowindex={props.ariaIndex}
      className={`grid-row${depth === 1 ? ' part' : ''}${stated ? ' stated' : ''}${cursor?.focused ? ' current' : ''}`}
    >
      <RowHandle
        number={number}
        name={name}
        row={row.id}
        type={type}
        depth={depth}
        actions={actions}
        editable={editable}
      />
      {tracks.map((track, i) => {
        if (track.kind === 'folded')
          return (
            <FoldedCell
              key={`fold ${track.key} ${track.at}`}
              lang={lang}
              fold={track}
              frozen={track.frozen}
              index={i + 2}
              marks={marks}
              others={others}
            />
          );
        const { column, index } = track;
        const value = column.compute ? (computed[column.key] ?? undefined) : row.cells[column.key];
        const fixed = column.key === type.label && (stated || type.fixedRows.includes(row.id));
        return (
          <GridCell
            key={column.key}
            lang={lang}
            type={type}
            column={column}
            index={i}
            row={row.id}
            name={name}
            value={value}
            text={fixed ? name : formatCell(lang, column, value)}
            chosen={isChosen(index)}
            filling={isFilling(index)}
            hasFillHandle={index === props.fillHandleColumn}
            mark={marks[column.key]}
            other={others[column.key]}
            partSum={sums[column.key]}
            cursor={cursor?.column === column.key ? cursor : null}
            actions={actions}
            editable={editable}
          />
        );
      })}
    </div>
  );
});

/** Returns a test whether a column is in a span such as `2-5`. */
function inSpan(text: string): (column: number) => boolean {
  const [from = -1, to = -1] = text === '' ? [] : text.split('-').map(Number);
  return (column) => column >= from && column <= to;
}

function parsed<T>(json: string): Readonly<Record<string, T>> {
  return json ? (JSON.parse(json) as Readonly<Record<string, T>>) : {};
}
