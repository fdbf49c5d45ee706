import type { Column, TableType } from '@schemes/model/tables/tableType';
import type { CSSProperties } from 'react';
import { Icon } from '../../../ui/Icon';
import { useLang, useT } from '../../../ui/LangContext';
import { trackPointer } from '../input/trackPointer';
import { columnWord } from '../model/columnWord';
import type { GridActions } from '../model/GridActions';
import type { GridView } from '../model/gridView';

interface ColumnHeadProps {
  readonly type: TableType;
  readonly column: Column;
  /** `aria-colindex`; the row handle is 1. */
  readonly index: number;
  /** Rows of the head that it spans. */
  readonly rows: number;
  readonly style: CSSProperties;
  readonly view: GridView;
  readonly actions: GridActions;
  readonly onWidth: ((column: string, width: number | null, done: boolean) => void) | null;
}

const MIN_WIDTH_PX = 40;

/** A column's head: a click selects the column, the button opens its panel, the edge sets its width. */
export function ColumnHead({ type, column, index, rows, style, view, actions, onWidth }: ColumnHeadProps) {
  const t = useT();
  const lang = useLang();
  const word = columnWord(lang, type, column.key);
  const sort = view.sort?.column === column.key ? view.sort : null;
  const filtered = view.filters[column.key] !== undefined;
  const resize = (event: React.PointerEvent<HTMLElement>) => {
    const head = event.currentTarget.parentElement;
    if (!onWidth || !head || event.button !== 0) return;
    event.preventDefault();
    const { left } = head.getBoundingClientRect();
    const at = (moved: PointerEvent) => Math.max(MIN_WIDTH_PX, Math.round(moved.clientX - left));
    trackPointer(
      (moved) => onWidth(column.key, at(moved), false),
      (moved) => onWidth(column.key, at(moved), true),
    );
  };
  return (
    <div
      role="columnheader"
      aria-colindex={index}
      aria-rowspan={rows > 1 ? rows : undefined}
      aria-sort={sort ? (sort.down ? 'descending' : 'ascending') : undefined}
      aria-label={filtered ? `${word}, ${t('grid.headFiltered')}` : word}
      data-head={column.key}
      className={[
        'head-cell',
        column.frozen ? 'frozen' : '',
        column.compute ? 'computed' : '',
        filtered ? 'filtered' : '',
      ].join(' ')}
      style={style}
      title={column.compute ? t('grid.computedColumn') : undefined}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard selects a column with Ctrl+Space */}
      <span className="head-text" onClick={() => actions.selectColumn(column.key)}>
        {word}
      </span>
      {onWidth && (
        <>
          <button
            type="button"
            tabIndex={-1}
            className={sort || filtered ? 'head-menu on' : 'head-menu'}
            aria-haspopup="dialog"
            aria-label={[
              t('grid.panel', { column: word }),
              sort && t(sort.down ? 'grid.headSortedDown' : 'grid.headSortedUp'),
              filtered && t('grid.headFiltered'),
            ]
              .filter(Boolean)
              .join('; ')}
            title={t('grid.panelHint')}
            onClick={() => actions.openPanel(column.key)}
          >
            {sort && <Icon name={sort.down ? 'arrowDown' : 'arrowUp'} />}
            {filtered && <Icon name="filter" />}
            {!sort && !filtered && <Icon name="down" />}
          </button>
          <span
            className="head-edge"
            onPointerDown={resize}
            onDoubleClick={() => onWidth(column.key, null, true)}
          />
        </>
      )}
    </div>
  );
}
