import type { CellValue } from '@schemes/model/cell';
import type { Severity } from '@schemes/model/finding';
import { type Column, type Row, STATED_ROW, type TableType } from '@schemes/model/tableType';
import { formatCell } from '@schemes/words/formatCell';
import type { Lang } from '@schemes/words/lang';
import { say } from '@schemes/words/say';
import { memo } from 'react';
import { CellInput } from './CellInput';
import { ChoiceInput } from './ChoiceInput';
import type { GridActions } from './GridActions';
import { mayEditCell } from './mayEditCell';
import { RowHandle } from './RowHandle';
import { rowName } from './rowName';

/** The cursor, where it stands in this row. */
export interface RowCursor {
  readonly column: string;
  readonly focused: boolean;
}

export interface RowMark {
  readonly severity: Severity | 'differs';
  readonly text: string;
}

export interface GridRowProps {
  readonly lang: Lang;
  readonly type: TableType;
  readonly row: Row;
  readonly template: string;
  /** Number shown in the first column; empty for parts and the stated row. */
  readonly number: string;
  readonly depth: 0 | 1;
  readonly index: number;
  /** Values of computed columns as JSON, so that a row is drawn anew only when they change. */
  readonly computed: string;
  /** Others in this row as JSON: column → name and colour. */
  readonly others: string;
  /** Findings in this row as JSON: column → mark. */
  readonly marks: string;
  readonly cursor: RowCursor | null;
  readonly actions: GridActions;
  readonly editable: boolean;
  readonly measure?: (element: HTMLElement | null) => void;
}

type Others = Readonly<Record<string, { readonly name: string; readonly color: string }>>;

/** One row. Drawn again only when something about itself changed. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { lang, type, row, template, number, depth, index, cursor, actions, editable, measure } = props;
  const computed = JSON.parse(props.computed) as Record<string, CellValue | null>;
  const others = (props.others ? JSON.parse(props.others) : {}) as Others;
  const marks = (props.marks ? JSON.parse(props.marks) : {}) as Record<string, RowMark>;
  const name = rowName(lang, type, row);
  const stated = row.id === STATED_ROW;
  return (
    <div
      role="row"
      ref={measure}
      data-index={index}
      aria-rowindex={index + 3}
      className={`grid-row${depth === 1 ? ' part' : ''}${stated ? ' stated' : ''}${cursor?.focused ? ' current' : ''}`}
      style={{ gridTemplateColumns: template }}
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
        const value: CellValue | undefined = column.compute
          ? (computed[column.key] ?? undefined)
          : row.cells[column.key];
        const fixed = column.key === type.label && (stated || type.fixedRows.includes(row.id));
        const text = fixed ? name : formatCell(lang, column, value);
        const here = cursor?.column === column.key ? cursor : null;
        const mark = marks[column.key];
        const other = others[column.key];
        const free = editable && mayEditCell(type, row.id, column);
        const Input = column.kind === 'choice' || column.kind === 'choices' ? ChoiceInput : CellInput;
        return (
          <div
            key={column.key}
            role={column.key === type.label ? 'rowheader' : 'gridcell'}
            tabIndex={-1}
            aria-colindex={i + 2}
            aria-readonly={!free || undefined}
            data-row={row.id}
            data-column={column.key}
            title={mark?.text ?? (other ? other.name : undefined)}
            className={cellClass(column, mark, here !== null, other !== undefined, free)}
            style={other ? ({ '--who': other.color } as React.CSSProperties) : undefined}
            onMouseDown={(event) => {
              if (event.button !== 0 || (event.target as Element).closest('.cell-input')) return;
              // Were the cell itself to take the focus, the table would first show where the cursor was,
              // move under the pointer, and the click would end on another cell.
              event.preventDefault();
              actions.goTo(row.id, column.key);
            }}
          >
            <span className="cell-text">{text}</span>
            {other && <span key={other.name} className="cell-who" data-who={other.name} aria-hidden="true" />}
            {here && (
              <Input
                key={`${row.id} ${column.key}`}
                label={`${say(lang, columnWord(type, column))}, ${name}${text ? `: ${text}` : ''}`}
                type={column}
                value={row.cells[column.key]}
                editable={free}
                focused={here.focused}
                onCommand={actions.command}
                onCommit={actions.commit}
                onPaste={actions.paste}
              />
            )}
          </div>
        );
      })}
    </div>
  );
});

function columnWord(type: TableType, column: Column) {
  return `column.${type.id}.${column.key}` as Parameters<typeof say>[1];
}

function cellClass(
  column: Column,
  mark: RowMark | undefined,
  here: boolean,
  other: boolean,
  free: boolean,
): string {
  const names = ['cell', `kind-${column.kind}`];
  if (column.frozen) names.push('frozen');
  if (column.compute) names.push('computed');
  if (here) names.push('here');
  if (other) names.push('other');
  if (mark) names.push('marked', `mark-${mark.severity}`);
  if (!free) names.push('fixed');
  return names.join(' ');
}
