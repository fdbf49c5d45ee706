import { useDismiss, useInteractions } from '@floating-ui/react';
import type { MessageKey } from '@schemes/messages/t';
import type { Column, TableType } from '@schemes/model/tables/tableType';
import { useEffect, useId, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../../../ui/Icon';
import { useLang, useT } from '../../../ui/LangContext';
import { usePopover } from '../../../ui/usePopover';
import { columnWord } from '../model/columnWord';
import type { ColumnFilter, GridView } from '../model/gridView';
import type { TableLayout } from '../model/tableLayout';
import { ColumnFilterField } from './ColumnFilterField';
import type { ColumnValue } from './columnValues';

interface ColumnPanelProps {
  readonly anchor: HTMLElement;
  readonly type: TableType;
  readonly column: Column;
  readonly view: GridView;
  readonly values: readonly ColumnValue[];
  readonly onView: (view: GridView) => void;
  readonly layout: TableLayout;
  readonly onLayout: (layout: TableLayout) => void;
  /** The group of columns that this one folds with; null for none. */
  readonly group: string | null;
  /** Whether the window has room to freeze the columns up to this one. */
  readonly mayFreeze: boolean;
  readonly onSelect: () => void;
  /** Closes the panel and gives the focus back to the table. */
  readonly onClose: () => void;
}

const WIDTH = { min: 40, max: 600, step: 10 } as const;

/** A column's settings in one person's view: sorting, filter, width, hiding, folding, freezing. */
export function ColumnPanel({
  anchor,
  type,
  column,
  view,
  values,
  onView,
  layout,
  onLayout,
  group,
  mayFreeze,
  onSelect,
  onClose,
}: ColumnPanelProps) {
  const t = useT();
  const lang = useLang();
  const id = useId();
  // Not the head element itself, so that a press on the head counts as a press outside and closes the panel.
  const place = useMemo(() => ({ getBoundingClientRect: () => anchor.getBoundingClientRect() }), [anchor]);
  const { refs, elements, floatingStyles, context } = usePopover(place, {
    onClose,
    mayCoverAnchor: true,
    // A filter inserts a bar above the table while its words are being typed here.
    ignoresLayout: true,
  });
  const { getFloatingProps } = useInteractions([useDismiss(context)]);
  const { key } = column;
  const word = columnWord(lang, type, key);
  const panel = elements.floating;
  useEffect(() => {
    panel?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }, [panel]);
  const sortBy = (down: boolean) => {
    const same = view.sort?.column === key && view.sort.down === down;
    onView({ ...view, sort: same ? null : { column: key, down } });
  };
  const setFilter = (filter: ColumnFilter | null) => {
    const { [key]: _gone, ...filters } = view.filters;
    onView({ ...view, filters: filter === null ? filters : { ...filters, [key]: filter } });
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    // React bubbles the events of a portal to the table, which would handle the keys as its own.
    event.stopPropagation();
    // Otherwise Escape would clear the search field first.
    if (event.key === 'Escape') event.preventDefault();
    else if (event.key === 'Tab') keepInside(event, panel);
  };
  const width = view.widths[key] ?? column.width;
  const isLastFrozen = layout.frozenTo === key || (layout.frozenTo === null && key === type.label);
  const freeze = () => {
    onLayout({ ...layout, frozenTo: isLastFrozen || key === type.label ? null : key });
    onClose();
  };
  return createPortal(
    <div ref={refs.setFloating} className="cell-popup column-panel" style={floatingStyles}>
      <div role="dialog" aria-label={t('grid.panel', { column: word })} {...getFloatingProps({ onKeyDown })}>
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
        <ColumnFilterField
          column={column}
          filter={view.filters[key]}
          values={values}
          onFilter={setFilter}
          onDone={onClose}
        />
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
          {group !== null && (
            <button
              type="button"
              className="button plain small"
              onClick={() => {
                onLayout({ ...layout, folded: [...layout.folded, group] });
                onClose();
              }}
            >
              {t('grid.fold', { group: t(`columnGroup.${group}` as MessageKey) })}
            </button>
          )}
          {!(isLastFrozen && key === type.label) && (
            <button
              type="button"
              className="button plain small"
              disabled={!mayFreeze && !isLastFrozen}
              title={mayFreeze || isLastFrozen ? undefined : t('grid.freezeTooWide')}
              onClick={freeze}
            >
              {t(isLastFrozen ? 'grid.unfreeze' : 'grid.freeze')}
            </button>
          )}
          {key !== type.label && (
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
    </div>,
    document.body,
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
