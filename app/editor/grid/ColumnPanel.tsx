import type { Column, TableType } from '@schemes/model/tableType';
import { useEffect, useId, useRef } from 'react';
import { Icon } from '../../ui/Icon';
import { useLang, useT } from '../../ui/LangContext';
import { CellPopup } from './CellPopup';
import { ColumnFilterField } from './ColumnFilterField';
import { columnWord } from './columnWord';
import type { ColumnFilter, GridView } from './gridView';

interface ColumnPanelProps {
  readonly anchor: HTMLElement;
  readonly type: TableType;
  readonly column: Column;
  readonly view: GridView;
  readonly onView: (view: GridView) => void;
  readonly onSelect: () => void;
  /** Closes the panel and gives the focus back to the table. */
  readonly onClose: () => void;
}

const WIDTH = { min: 40, max: 600, step: 10 } as const;

/** What one person does with a column for themselves: sort by it, filter, set its width, hide it. */
export function ColumnPanel({ anchor, type, column, view, onView, onSelect, onClose }: ColumnPanelProps) {
  const t = useT();
  const lang = useLang();
  const id = useId();
  const own = useRef<HTMLDivElement>(null);
  const { key } = column;
  const word = columnWord(lang, type, key);
  useEffect(() => {
    own.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    const away = (event: PointerEvent) => {
      if (!own.current?.contains(event.target as Node)) onClose();
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [onClose]);
  const sortBy = (down: boolean) => {
    const same = view.sort?.column === key && view.sort.down === down;
    onView({ ...view, sort: same ? null : { column: key, down } });
  };
  const setFilter = (filter: ColumnFilter | null) => {
    const { [key]: _gone, ...filters } = view.filters;
    onView({ ...view, filters: filter === null ? filters : { ...filters, [key]: filter } });
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    // Keys of the panel are its own: a portal's events reach the table as if they came from a cell.
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    } else if (event.key === 'Tab') keepInside(event, own.current);
  };
  const width = view.widths[key] ?? column.width;
  return (
    <CellPopup anchor={anchor} className="column-panel">
      <div ref={own} role="dialog" aria-label={t('grid.panel', { column: word })} onKeyDown={onKeyDown}>
        <p className="column-panel-name">{word}</p>
        <div className="column-panel-row">
          {[false, true].map((down) => (
            <button
              key={String(down)}
              type="button"
              className="button small"
              aria-pressed={view.sort?.column === key && view.sort.down === down}
              onClick={() => sortBy(down)}
            >
              <Icon name={down ? 'arrowDown' : 'arrowUp'} />
              {t(down ? 'grid.sortDown' : 'grid.sortUp')}
            </button>
          ))}
        </div>
        <ColumnFilterField column={column} filter={view.filters[key]} onFilter={setFilter} onDone={onClose} />
        <label className="column-panel-width" htmlFor={`${id}-width`}>
          <span>{t('grid.width')}</span>
          <input
            id={`${id}-width`}
            type="range"
            {...WIDTH}
            value={width}
            aria-valuetext={t('grid.widthPx', { n: width })}
            onChange={(event) =>
              onView({ ...view, widths: { ...view.widths, [key]: Number(event.currentTarget.value) } })
            }
          />
        </label>
        <div className="column-panel-row">
          <button type="button" className="button plain small" onClick={onSelect}>
            {t('grid.selectColumn')}
          </button>
          {!column.frozen && (
            <button
              type="button"
              className="button plain small"
              onClick={() => {
                onView({ ...view, hidden: [...view.hidden, key] });
                onClose();
              }}
            >
              {t('grid.hide')}
            </button>
          )}
          <button type="button" className="button plain small" onClick={onClose}>
            {t('form.close')}
          </button>
        </div>
        <p className="hint">{t('grid.mineOnly')}</p>
      </div>
    </CellPopup>
  );
}

function keepInside(event: React.KeyboardEvent, panel: HTMLElement | null): void {
  const stops = [...(panel?.querySelectorAll<HTMLElement>('button, input') ?? [])];
  const [first, last] = [stops[0], stops.at(-1)];
  const leaves = event.shiftKey ? first : last;
  if (document.activeElement !== leaves) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
