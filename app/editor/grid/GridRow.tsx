import { formatCell } from '@schemes/messages/formatCell';
import type { Lang } from '@schemes/messages/lang';
import type { CellValue } from '@schemes/model/cell';
import { type Row, STATED_ROW, type TableType } from '@schemes/model/tableType';
import { memo } from 'react';
import type { GridActions } from './GridActions';
import { GridCell } from './GridCell';
import type { OtherHere } from './othersHere';
import { RowHandle } from './RowHandle';
import type { RowMarks } from './RowMark';
import { rowName } from './rowName';

/** The cursor, where it stands in this row. */
export interface RowCursor {
  readonly column: string;
  readonly focused: boolean;
}

export interface GridRowProps {
  readonly lang: Lang;
  readonly type: TableType;
  readonly row: Row;
  /** Number shown in the first column; empty for parts and the stated row. */
  readonly number: string;
  readonly depth: 0 | 1;
  /** Place among the lines drawn, and in the whole grid as it is told to screen readers. */
  readonly line: number;
  readonly ariaIndex: number;
  /** Values of computed columns, others in this row, marks, sums of its parts: JSON by column, '' for none. */
  readonly computed: string;
  readonly others: string;
  readonly marks: string;
  readonly sums: string;
  /** First and last chosen column as `2-5`, counted from 0; '' for none. */
  readonly chosen: string;
  readonly cursor: RowCursor | null;
  readonly actions: GridActions;
  readonly editable: boolean;
  readonly measure?: ((element: HTMLElement | null) => void) | undefined;
}

/** One row. Drawn again only when something about itself changed. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { lang, type, row, number, depth, line, cursor, actions, editable, measure } = props;
  const computed = read<CellValue | null>(props.computed);
  const others = read<OtherHere>(props.others);
  const marks: RowMarks = read(props.marks);
  const sums = read<number>(props.sums);
  const [from = -1, to = -1] = props.chosen === '' ? [] : props.chosen.split('-').map(Number);
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
      {type.columns.map((column, i) => {
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
            chosen={i >= from && i <= to}
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

function read<T>(json: string): Readonly<Record<string, T>> {
  return json ? (JSON.parse(json) as Readonly<Record<string, T>>) : {};
}
