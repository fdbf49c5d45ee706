import { formatCell } from '@schemes/messages/formatCell';
import { formatNumber } from '@schemes/messages/formatNumber';
import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';
import type { CellValue } from '@schemes/model/cells/cell';
import type { Column, TableType } from '@schemes/model/tables/tableType';
import { memo, useState } from 'react';
import { CellEditor } from '../input/CellEditor';
import type { OtherHere } from '../live/othersHere';
import type { GridActions } from '../model/GridActions';
import { mayEditCell } from '../model/mayEditCell';
import type { RowMark } from '../model/RowMark';
import { cellClasses } from './cellClasses';
import type { RowCursor } from './RowCursor';

interface GridCellProps {
  readonly lang: Lang;
  readonly type: TableType;
  readonly column: Column;
  /** Index among the columns drawn. */
  readonly index: number;
  readonly row: string;
  /** The row's name. */
  readonly name: string;
  readonly value: CellValue | undefined;
  readonly text: string;
  readonly chosen: boolean;
  /** Whether the dragged fill handle would fill the cell. */
  readonly filling: boolean;
  /** Whether the cell has the fill handle at its corner. */
  readonly hasFillHandle: boolean;
  readonly mark: RowMark | undefined;
  readonly other: OtherHere | undefined;
  /** Sum of the row's parts, if the cell does not show it. */
  readonly partSum: number | undefined;
  readonly cursor: RowCursor | null;
  readonly actions: GridActions;
  readonly editable: boolean;
}

/** One cell. The active cell also has the input that receives the keys. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { lang, type, column, row, mark, other, partSum, cursor, actions } = props;
  const [unsaved, setUnsaved] = useState<{ readonly value: CellValue | undefined } | null>(null);
  const text = unsaved ? formatCell(lang, column, unsaved.value) : props.text;
  const isEditable = props.editable && mayEditCell(type, row, column);
  return (
    <div
      role={column.key === type.label ? 'rowheader' : 'gridcell'}
      tabIndex={-1}
      aria-colindex={props.index + 2}
      aria-readonly={!isEditable || undefined}
      aria-selected={props.chosen || undefined}
      data-row={row}
      data-column={column.key}
      title={mark?.text ?? other?.name ?? undefined}
      className={cellClass(props, isEditable)}
      style={other ? ({ '--who': other.color } as React.CSSProperties) : undefined}
      onMouseDown={(event) => {
        // `dragFill` handles the dragging of the handle; the cursor stays.
        if ((event.target as Element).closest('.fill-handle')) return event.preventDefault();
        if (event.button !== 0) return;
        const inInput = (event.target as Element).closest('.cell-input');
        if (inInput && !event.shiftKey)
          return inInput.matches('.open') ? undefined : actions.goTo(row, column.key);
        // If the cell took the focus, the table would first scroll to the old active cell, and the click would end on
        // another cell.
        event.preventDefault();
        if (event.shiftKey) actions.extendTo(row, column.key);
        else actions.goTo(row, column.key);
      }}
    >
      <span className="cell-text">{text}</span>
      {partSum !== undefined && <span className="cell-sum">{`Σ ${formatNumber(lang, partSum)}`}</span>}
      {props.hasFillHandle && <span className="fill-handle" aria-hidden="true" />}
      {other?.name && <span key={other.name} className="cell-who" data-who={other.name} aria-hidden="true" />}
      {cursor && (
        <CellEditor
          lang={lang}
          type={type}
          column={column}
          row={row}
          name={props.name}
          text={text}
          value={props.value}
          editable={isEditable}
          focused={cursor.focused}
          notes={notes(props)}
          actions={actions}
          onShow={setUnsaved}
        />
      )}
    </div>
  );
});

/** What a screen reader adds to a cell's column, row and value. */
function notes({ lang, mark, other, partSum }: GridCellProps): readonly string[] {
  return [
    mark ? t(lang, 'grid.finding', { text: mark.text }) : '',
    partSum === undefined ? '' : t(lang, 'grid.partSum', { sum: formatNumber(lang, partSum) }),
    other?.name ? t(lang, 'grid.otherHere', { name: other.name }) : '',
  ];
}

function cellClass(props: GridCellProps, isEditable: boolean): string {
  const { column, mark, cursor, other, chosen, filling } = props;
  const names = [...cellClasses(column, { isHere: cursor !== null, other, mark, isEditable })];
  if (column.frozen) names.push('frozen');
  if (cursor?.isPointed) names.push('pointed');
  if (chosen) names.push('chosen');
  if (filling) names.push('filling');
  return names.join(' ');
}
