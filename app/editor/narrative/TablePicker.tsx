import { useDismiss, useInteractions } from '@floating-ui/react';
import type { Editor } from '@tiptap/react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { usePopover } from '../../ui/usePopover';

const MOST_ROWS = 10;
const MOST_COLUMNS = 8;

/** A button that inserts a table of a size chosen on a grid, by pointer or by the arrow keys. */
export function TablePicker({ editor }: { readonly editor: Editor }) {
  const t = useT();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const pick = (rows: number, cols: number) => {
    setOpen(false);
    editor.chain().focus().insertTable({ rows, cols, withHeaderRow: true }).run();
  };
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className="button plain small tool"
        title={t('narrative.table')}
        aria-label={t('narrative.table')}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-insert-table
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="table" />
      </button>
      {isOpen && anchor.current && (
        <SizeGrid
          anchor={anchor.current}
          onPick={pick}
          onClose={(byKey) => {
            setOpen(false);
            if (byKey) editor.commands.focus();
          }}
        />
      )}
    </>
  );
}

interface SizeGridProps {
  readonly anchor: HTMLElement;
  readonly onPick: (rows: number, columns: number) => void;
  readonly onClose: (byKey: boolean) => void;
}

function SizeGrid({ anchor, onPick, onClose }: SizeGridProps) {
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
  const sizeText = t('narrative.tableSize', { rows: size.rows, columns: size.columns });
  return createPortal(
    <div ref={refs.setFloating} className="table-sizes" style={floatingStyles} {...getFloatingProps()}>
      <div
        role="slider"
        tabIndex={0}
        aria-label={t('narrative.tableSizes')}
        aria-valuenow={size.rows * size.columns}
        aria-valuemin={1}
        aria-valuemax={MOST_ROWS * MOST_COLUMNS}
        aria-valuetext={sizeText}
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
        {sizeText}
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
