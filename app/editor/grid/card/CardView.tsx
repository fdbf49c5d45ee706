import { formatCell } from '@schemes/messages/formatCell';
import type { MessageKey } from '@schemes/messages/t';
import type { CellValue } from '@schemes/model/cells/cell';
import { type Row, STATED_ROW, type TableType } from '@schemes/model/tables/tableType';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import { rowName } from '../../../naming/rowName';
import { Icon } from '../../../ui/Icon';
import { useLang, useT } from '../../../ui/LangContext';
import { computedValues } from '../drawing/computedValues';
import type { OtherHere } from '../live/othersHere';
import type { GridActions } from '../model/GridActions';
import type { RowMarks } from '../model/RowMark';
import { CardField } from './CardField';
import { cardParts } from './cardParts';
import { useSteadyField } from './useSteadyField';

interface CardViewProps {
  readonly type: TableType;
  readonly rows: readonly Row[];
  readonly rowIds: readonly string[];
  readonly row: Row;
  readonly nameOf: (row: string) => string;
  readonly marks: RowMarks;
  /** The other people whose cursor is in this row, as JSON by column; blank for nobody. */
  readonly others: string;
  readonly cursor: { readonly column: string; readonly focused: boolean };
  readonly actions: GridActions;
  readonly editable: boolean;
}

/** One row of a table as a form, divided by the groups of its columns, with buttons to the row before and after it. */
export function CardView(props: CardViewProps) {
  const { type, rows, rowIds, row, nameOf, marks, others, cursor, actions, editable } = props;
  const t = useT();
  const lang = useLang();
  const own = useRef<HTMLDivElement>(null);
  useSteadyField(own, cursor.focused ? `${row.id} ${cursor.column}` : null);
  const parts = useMemo(() => cardParts(type), [type]);
  const computed = JSON.parse(computedValues(type, row, rows)) as Readonly<Record<string, CellValue | null>>;
  const here = (others ? JSON.parse(others) : {}) as Readonly<Record<string, OtherHere>>;
  const at = rowIds.indexOf(row.id);
  const name = nameOf(row.id);
  const go = (to: number) => {
    const next = rowIds[to];
    if (next !== undefined) (cursor.focused ? actions.goTo : actions.show)(next, cursor.column);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
    if (
      by === 0 ||
      event.target instanceof HTMLSelectElement ||
      event.ctrlKey ||
      event.altKey ||
      event.shiftKey ||
      event.nativeEvent.isComposing
    )
      return;
    event.preventDefault();
    event.stopPropagation();
    go(at + by);
  };
  const step = (by: 1 | -1) => (
    <button
      type="button"
      className="button small"
      disabled={rowIds[at + by] === undefined}
      title={t(by === 1 ? 'grid.cardNextHint' : 'grid.cardPreviousHint')}
      data-card={by === 1 ? 'next' : 'previous'}
      onClick={() => go(at + by)}
    >
      {t(by === 1 ? 'grid.cardNext' : 'grid.cardPrevious')}
    </button>
  );
  const fixed = row.id === STATED_ROW || type.fixedRows.includes(row.id);
  const found = Object.values(marks).reduce((sum, mark) => sum + 1 + (mark.more?.length ?? 0), 0);
  return (
    <div ref={own} className="row-card" onKeyDownCapture={onKeyDown}>
      <div className="card-head">
        {step(-1)}
        <span className="card-choice">
          <select
            aria-label={t('grid.cardChoose')}
            className="input"
            value={row.id}
            onChange={(event) => go(event.currentTarget.selectedIndex)}
          >
            {rowIds.map((one) => (
              <option key={one} value={one}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </span>
        <span className="card-place number" role="status">
          {t('grid.cardPlace', { n: at + 1, all: rowIds.length })}
        </span>
        {step(1)}
        {found > 0 && (
          <span className="chip warn">
            <Icon name="alert" />
            <span className="card-count" aria-hidden="true">
              {found}
            </span>
            <span className="card-found">{t('grid.cardFound', { n: found })}</span>
          </span>
        )}
      </div>
      {parts.map((part) => (
        <fieldset key={part.columns[0]?.key} className="card-part">
          {part.group !== null && <legend>{t(`columnGroup.${part.group}` as MessageKey)}</legend>}
          {part.columns.map((column) => {
            const value = column.compute ? (computed[column.key] ?? undefined) : row.cells[column.key];
            const isNamed = fixed && column.key === type.label;
            return (
              <CardField
                key={column.key}
                lang={lang}
                type={type}
                column={column}
                row={row.id}
                name={name}
                value={value}
                text={isNamed ? rowName(lang, type, row) : formatCell(lang, column, value)}
                mark={marks[column.key]}
                other={here[column.key]}
                cursor={cursor.column === column.key ? cursor : null}
                actions={actions}
                editable={editable}
              />
            );
          })}
        </fieldset>
      ))}
    </div>
  );
}
