import type { CellValue } from '@schemes/model/cell';
import { type Row, STATED_ROW, type TableType } from '@schemes/model/tableType';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useSyncExternalStore } from 'react';
import { Icon } from '../../ui/Icon';
import { useLang, useSay } from '../../ui/LangContext';
import type { RowsStore } from '../live/rowsStore';
import type { Person } from '../presence/people';
import { columnTotal } from './columnTotal';
import { GridHead } from './GridHead';
import { GridRow, type RowMark } from './GridRow';
import { GridTotal } from './GridTotal';
import type { GridPlace } from './gridPlace';
import type { TableVerbs } from './tableVerbs';
import { useGridCursor } from './useGridCursor';
import { useOverflowCue } from './useOverflowCue';

/** From this many rows on only those in view are drawn. */
const MANY = 100;

export interface GridProps {
  readonly id: string;
  readonly title: string;
  readonly type: TableType;
  readonly store: RowsStore;
  /** Null: the table only shows. */
  readonly verbs: TableVerbs | null;
  readonly people: readonly Person[];
  /** Findings by row and column. */
  readonly marks: Readonly<Record<string, Readonly<Record<string, RowMark>>>>;
  /** A cell the page wants the cursor in. A new object asks again. */
  readonly wanted: GridPlace | null;
  readonly onCursor: (place: GridPlace | null) => void;
}

/** A structured table, worked like a spreadsheet. */
export function Grid({ id, title, type, store, verbs, people, marks, wanted, onCursor }: GridProps) {
  const say = useSay();
  const lang = useLang();
  const box = useRef<HTMLDivElement>(null);
  const all = useSyncExternalStore(store.subscribe, store.getRows, store.getRows);
  const { body, stated } = useMemo(() => split(all, type), [all, type]);
  const numbers = useMemo(() => rowNumbers(body), [body]);
  const template = useMemo(() => columnTemplate(type), [type]);
  const rowIds = useMemo(() => [...body, ...(stated ? [stated] : [])].map((row) => row.id), [body, stated]);
  const { cursor, actions, notice } = useGridCursor({
    box,
    type,
    rowIds,
    rows: all,
    verbs,
    wanted,
    onCursor,
  });

  useOverflowCue(box);

  const many = body.length > MANY;
  const cursorRow = cursor ? body.findIndex((row) => row.id === cursor.row) : -1;
  const virtual = useVirtualizer({
    count: many ? body.length : 0,
    getScrollElement: () => box.current,
    estimateSize: () => 33,
    overscan: 12,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const from = Math.max(0, startIndex - overscan);
      const to = Math.min(count - 1, endIndex + overscan);
      const shown = Array.from({ length: to - from + 1 }, (_, i) => from + i);
      return cursorRow >= 0 && (cursorRow < from || cursorRow > to)
        ? [...shown, cursorRow].sort((a, b) => a - b)
        : shown;
    },
  });
  const shown = virtual.getVirtualItems();

  const draw = (row: Row, index: number) => (
    <GridRow
      key={row.id}
      lang={lang}
      type={type}
      row={row}
      index={index}
      template={template}
      number={numbers.get(row.id) ?? ''}
      depth={numbers.get(row.id) === '' && row.id !== STATED_ROW ? 1 : 0}
      computed={computedOf(type, row, all)}
      others={othersIn(people, id, row.id)}
      marks={marksOf(marks[row.id], row.id === STATED_ROW ? differences(type, row, body, say) : null)}
      cursor={cursor?.row === row.id ? cursor : null}
      actions={actions}
      editable={verbs !== null}
      measure={many ? virtual.measureElement : undefined}
    />
  );
  return (
    <div className="grid-frame" data-table={id}>
      <div className="grid-box" ref={box}>
        <div
          role="grid"
          className="grid"
          aria-label={title}
          aria-rowcount={body.length}
          aria-colcount={type.columns.length + 1}
          aria-readonly={verbs === null}
        >
          <GridHead type={type} template={template} />
          <div role="rowgroup">
            {!many && body.map(draw)}
            {many &&
              spaced(shown, virtual.getTotalSize(), (index) => body[index] && draw(body[index], index))}
            {body.length === 0 && (
              <div role="row" className="grid-empty">
                <div role="gridcell">{say(verbs ? 'grid.emptyWriter' : 'grid.empty')}</div>
              </div>
            )}
          </div>
          {(type.hasStated || type.columns.some((column) => column.total)) && (
            <div role="rowgroup" className="grid-foot">
              <GridTotal type={type} rows={body} template={template} />
              {stated && draw(stated, body.length)}
            </div>
          )}
        </div>
      </div>
      {verbs && (
        <div className="grid-tools">
          {type.canAdd && (
            <button
              type="button"
              className="button small"
              onClick={() => actions.addBelow(cursor?.row ?? '')}
            >
              <Icon name="plus" />
              {say('grid.add')}
            </button>
          )}
          <button
            type="button"
            className="button plain small square"
            title={say('grid.undo')}
            aria-label={say('grid.undo')}
            onClick={verbs.undo}
          >
            <Icon name="undo" />
          </button>
          <button
            type="button"
            className="button plain small square"
            title={say('grid.redo')}
            aria-label={say('grid.redo')}
            onClick={verbs.redo}
          >
            <Icon name="redo" />
          </button>
          <span className="hint" role="status">
            {notice ? say('grid.pasteLeft', { n: notice }) : say('grid.keys')}
          </span>
        </div>
      )}
    </div>
  );
}

function split(rows: readonly Row[], type: TableType) {
  const found = rows.find((row) => row.id === STATED_ROW);
  const stated: Row | null = type.hasStated ? (found ?? { id: STATED_ROW, order: '', cells: {} }) : null;
  return { body: rows.filter((row) => row.id !== STATED_ROW), stated };
}

function rowNumbers(rows: readonly Row[]): ReadonlyMap<string, string> {
  const ids = new Set(rows.map((row) => row.id));
  let n = 0;
  return new Map(
    rows.map((row) => {
      const isPart = row.parent !== undefined && ids.has(row.parent);
      if (!isPart) n += 1;
      return [row.id, isPart ? '' : String(n)];
    }),
  );
}

function columnTemplate(type: TableType): string {
  const last = type.columns.length - 1;
  const widths = type.columns.map(({ width, frozen }, i) => {
    if (frozen) return `min(${width}px, 36vw)`;
    return i === last ? `minmax(${width}px, 1fr)` : `${width}px`;
  });
  return `var(--grid-handle) ${widths.join(' ')}`;
}

function computedOf(type: TableType, row: Row, rows: readonly Row[]): string {
  // What a decision states is not computed: only what was typed stands in that row.
  if (row.id === STATED_ROW) return '{}';
  const values: Record<string, CellValue | null> = {};
  for (const { key, compute } of type.columns) if (compute) values[key] = compute(row, rows);
  return JSON.stringify(values);
}

function othersIn(people: readonly Person[], table: string, row: string): string {
  const here = people.filter(({ cell }) => cell?.table === table && cell.row === row);
  if (here.length === 0) return '';
  return JSON.stringify(
    Object.fromEntries(here.map(({ cell, name, color }) => [cell?.column, { name, color }])),
  );
}

type Marks = Readonly<Record<string, RowMark>>;

function marksOf(found: Marks | undefined, own: Marks | null): string {
  return found || own ? JSON.stringify({ ...own, ...found }) : '';
}

/** Stated totals that are not the computed ones. */
function differences(
  type: TableType,
  stated: Row,
  rows: readonly Row[],
  say: ReturnType<typeof useSay>,
): Marks | null {
  const marks: Record<string, RowMark> = {};
  for (const column of type.columns) {
    const value = stated.cells[column.key];
    const total = column.total ? columnTotal(column, rows) : null;
    if (typeof value !== 'number' || total === null || value === total) continue;
    marks[column.key] = { severity: 'differs', text: say('grid.differs', { stated: value, total }) };
  }
  return Object.keys(marks).length > 0 ? marks : null;
}

interface Item {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** Rows in view, with the room of those that are not. */
function spaced(
  items: readonly Item[],
  total: number,
  draw: (index: number) => React.ReactNode,
): React.ReactNode {
  const out: React.ReactNode[] = [];
  let at = 0;
  for (const item of items) {
    if (item.start > at)
      out.push(<div key={`gap-${at}`} role="presentation" style={{ height: item.start - at }} />);
    out.push(draw(item.index));
    at = item.end;
  }
  if (total > at) out.push(<div key="gap-end" role="presentation" style={{ height: total - at }} />);
  return out;
}
