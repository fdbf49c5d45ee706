import { formatCell } from '@schemes/messages/formatCell';
import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';
import type { CellValue } from '@schemes/model/cells/cell';
import type { Column, TableType } from '@schemes/model/tables/tableType';
import { memo, useEffect, useRef, useState } from 'react';
import { cellClasses } from '../drawing/cellClasses';
import { CellEditor } from '../input/CellEditor';
import type { OtherHere } from '../live/othersHere';
import { columnWord } from '../model/columnWord';
import type { GridActions } from '../model/GridActions';
import { mayEditCell } from '../model/mayEditCell';
import type { RowMark } from '../model/RowMark';

interface CardFieldProps {
  readonly lang: Lang;
  readonly type: TableType;
  readonly column: Column;
  readonly row: string;
  /** The row's name. */
  readonly name: string;
  readonly value: CellValue | undefined;
  readonly text: string;
  readonly mark: RowMark | undefined;
  readonly other: OtherHere | undefined;
  /** Null: the cursor is in another field. */
  readonly cursor: { readonly focused: boolean } | null;
  readonly actions: GridActions;
  readonly editable: boolean;
}

/** One field of a card: its label, its value with the input of a cell, and its findings. */
export const CardField = memo(function CardField(props: CardFieldProps) {
  const { lang, type, column, row, name, value, mark, other, cursor, actions } = props;
  const [unsaved, setUnsaved] = useState<{ readonly value: CellValue | undefined } | null>(null);
  const byPointer = useRef(false);
  useEffect(() => {
    if (!cursor) byPointer.current = false;
  }, [cursor]);
  const text = unsaved ? formatCell(lang, column, unsaved.value) : props.text;
  const isEditable = props.editable && mayEditCell(type, row, column);
  const findings = mark ? [mark, ...(mark.more ?? [])] : [];
  const notes = [
    ...findings.map((one) => t(lang, 'grid.finding', { text: one.text })),
    other?.name ? t(lang, 'grid.otherHere', { name: other.name }) : '',
  ];
  const go = () => {
    if (!cursor?.focused) actions.goTo(row, column.key);
  };
  return (
    <div className={`card-field${column.kind === 'text' && (column.maxLength ?? 999) > 120 ? ' long' : ''}`}>
      <span className="card-label">{columnWord(lang, type, column.key)}</span>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the input of the field handles the keys */}
      <div
        data-row={row}
        data-column={column.key}
        className={cellClasses(column, { isHere: cursor !== null, other, mark, isEditable }).join(' ')}
        style={other ? ({ '--who': other.color } as React.CSSProperties) : undefined}
        onMouseDown={(event) => {
          if (event.button !== 0 || (event.target as Element).closest('.cell-input')) return;
          event.preventDefault();
          byPointer.current = true;
          go();
        }}
        onClick={go}
      >
        <span className="cell-text">{text}</span>
        {cursor && (
          <CellEditor
            lang={lang}
            type={type}
            column={column}
            row={row}
            name={name}
            text={text}
            value={value}
            editable={isEditable}
            focused={cursor.focused}
            opens={byPointer.current ? 'byPointer' : 'byKey'}
            notes={notes}
            actions={actions}
            onShow={setUnsaved}
          />
        )}
      </div>
      {other?.name && (
        <p className="card-other" style={{ '--who': other.color } as React.CSSProperties}>
          {t(lang, 'grid.otherHere', { name: other.name })}
        </p>
      )}
      {findings.map((one) => (
        <p key={one.text} className={`card-mark mark-${one.severity}`}>
          {one.text}
        </p>
      ))}
    </div>
  );
});
