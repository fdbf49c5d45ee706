import { useDismiss, useInteractions } from '@floating-ui/react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useT } from '../../ui/LangContext';
import { usePopover } from '../../ui/usePopover';

const MOST_ROWS = 10;
const MOST_COLUMNS = 8;

export interface SizeGridProps {
  readonly anchor: HTMLElement;
  readonly onPick: (rows: number, columns: number) => void;
  readonly onClose: (byKey: boolean) => void;
}

/** The grid on which the user chooses the size of a new table. */
export function SizeGrid({ anchor, onPick, onClose }: SizeGridProps) {
  const t = useT();
  const [size, setSize] = useState({ rows: 3, columns: 3 });
  const { refs, elements, floatingStyles, context } = usePopover(anchor, {
    onClose: (reason) => onClose(reason === 'escape-key'),
  });
  const { getFloatingProps } = useInteractions([useDismiss(context)]);
  const box = elements.floating;
  useEffect(() => box?.querySelector<HTMLElement>('[data-size-grid]')?.focus({ preventScroll: true }), [box]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step) {
      event.preventDefault();
      setSize(({ rows, columns }) => ({
        rows: Math.min(MOST_ROWS, Math.max(1, rows + step.rows)),
        columns: Math.min(MOST_COLUMNS, Math.max(1, columns + step.columns)),
      }));
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onPick(size.rows, size.columns);
    } else if (event.key === 'Tab') {
      event.preventDefault();
      onClose(true);
    }
  };
  const said = t('narrative.tableSize', { rows: size.rows, columns: size.columns });
  return createPortal(
    <div ref={refs.setFloating} className="table-sizes" style={floatingStyles} {...getFloatingProps()}>
      <div
        role="slider"
        tabIndex={0}
        aria-label={t('narrative.tableSizes')}
        aria-valuenow={size.rows * size.columns}
        aria-valuemin={1}
        aria-valuemax={MOST_ROWS * MOST_COLUMNS}
        aria-valuetext={said}
        className="size-grid"
        style={{ '--columns': MOST_COLUMNS } as React.CSSProperties}
        data-size-grid
        onKeyDown={onKeyDown}
      >
        {Array.from({ length: MOST_ROWS * MOST_COLUMNS }, (_, i) => {
          const [rows, columns] = [Math.floor(i / MOST_COLUMNS) + 1, (i % MOST_COLUMNS) + 1];
          const isIn = rows <= size.rows && columns <= size.columns;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it handles the keys
            // biome-ignore lint/a11y/noStaticElementInteractions: the grid around it has the role
            <span
              key={`${rows} ${columns}`}
              className={isIn ? 'in' : undefined}
              data-size={`${rows}x${columns}`}
              onMouseEnter={() => setSize({ rows, columns })}
              onClick={() => onPick(rows, columns)}
            />
          );
        })}
      </div>
      <p className="small number" aria-hidden="true">
        {said}
      </p>
    </div>,
    document.body,
  );
}

const STEPS: Readonly<Record<string, { readonly rows: number; readonly columns: number }>> = {
  ArrowDown: { rows: 1, columns: 0 },
  ArrowUp: { rows: -1, columns: 0 },
  ArrowRight: { rows: 0, columns: 1 },
  ArrowLeft: { rows: 0, columns: -1 },
};
