import type { Row, TableType } from '@schemes/model/tables/tableType';
import { missingSums } from '@schemes/tableViews/partSums';
import { type CSSProperties, useMemo, useRef } from 'react';
import { useLang, useT } from '../../../ui/LangContext';
import type { TableRows } from '../live/useTableRows';
import type { Track } from '../model/columnTracks';
import type { FoldGroups } from '../model/foldGroups';
import type { GridActions } from '../model/GridActions';
import type { GridPlace } from '../model/gridPlace';
import type { GridRange } from '../model/gridRange';
import type { GridView } from '../model/gridView';
import { isFrozen, headRows as rowsOfHead } from '../model/headCells';
import type { RowMarks } from '../model/RowMark';
import { columnTemplate, frozenOffsets } from './columnTemplate';
import { computedValues } from './computedValues';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import { GridTotal } from './GridTotal';
import type { RowCursor } from './RowCursor';
import { SumRow } from './SumRow';
import { spacedRows } from './spacedRows';
import { statedDifferences } from './statedDifferences';
import type { DrawnLines } from './useGridLines';

interface GridTableProps {
  readonly title: string;
  /** The table with its visible columns only. */
  readonly type: TableType;
  readonly tracks: readonly Track[];
  readonly groups: FoldGroups;
  readonly rows: TableRows;
  /** Number of the rows shown, without the row of stated totals. */
  readonly count: number;
  readonly drawn: DrawnLines;
  readonly nameOf: (row: string) => string;
  /** Findings by row and column. */
  readonly marks: Readonly<Record<string, RowMarks>>;
  /** Other people by row, as JSON by column. */
  readonly others: ReadonlyMap<string, string>;
  readonly view: GridView;
  readonly onView: (view: GridView) => void;
  readonly onFold: (group: string, isFolded: boolean) => void;
  readonly cursor: (GridPlace & RowCursor) | null;
  /** The chosen range, and the one that a dragged fill handle would fill; null for none. */
  readonly range: GridRange | null;
  readonly filling: GridRange | null;
  /** The cell with the fill handle, by indexes among the rows shown and the open columns; null for none. */
  readonly fillHandlePlace: { readonly row: number; readonly column: number } | null;
  readonly actions: GridActions;
  readonly editable: boolean;
  /** Text that is shown if there are no rows. */
  readonly empty: string;
}

/** A table drawn as lines: the head, the rows in view with subtotals, and the totals. */
export function GridTable(props: GridTableProps) {
  const { title, type, tracks, groups, rows, count, drawn, nameOf, marks, others, view } = props;
  const { cursor, range, filling, fillHandlePlace, actions, editable } = props;
  const { lines, shown, height, measure } = drawn;
  const { numbers, stated, late } = rows;
  const t = useT();
  const lang = useLang();
  const grid = useRef<HTMLDivElement>(null);
  const headRows = rowsOfHead(tracks, groups.hasOwnRow);
  const hasTotal = type.hasStatedTotals || type.columns.some((column) => column.total);
  const statedMarks = useMemo(
    () => late.stated && statedDifferences(lang, type, late.stated, late.withSums),
    [lang, type, late],
  );
  const setWidth = (column: string, width: number | null, done: boolean) => {
    const { [column]: _old, ...rest } = view.widths;
    const widths = width === null ? rest : { ...rest, [column]: width };
    if (done) props.onView({ ...view, widths });
    else grid.current?.style.setProperty('--grid-columns', columnTemplate(tracks, widths, type.label));
  };
  const drawRow = (row: Row, index: number, line: number, isStated = false) => (
    <GridRow
      key={row.id}
      lang={lang}
      type={type}
      tracks={tracks}
      row={row}
      line={line}
      ariaIndex={headRows + line + 1 + (isStated ? 1 : 0)}
      number={numbers.get(row.id) ?? ''}
      depth={numbers.get(row.id) === '' ? 1 : 0}
      computed={computedValues(type, row, rows.all)}
      others={others.get(row.id) ?? ''}
      marks={jsonOf(isStated ? { ...statedMarks, ...marks[row.id] } : marks[row.id])}
      sums={jsonOf(missingSums(type, row, late.sums.get(row.id)))}
      filling={columnsAt(filling, index)}
      fillHandleColumn={fillHandlePlace?.row === index ? fillHandlePlace.column : -1}
      chosen={columnsAt(range, index)}
      cursor={cursor?.row === row.id ? cursor : null}
      actions={actions}
      editable={editable}
      measure={isStated ? undefined : measure}
    />
  );
  const drawSum = (row: string, line: number) => (
    <SumRow
      key={`sum of ${row}`}
      type={type}
      tracks={tracks}
      name={t('grid.subtotal', { row: nameOf(row) })}
      id={`sum-of-${row}`}
      kind="total subtotal"
      sums={late.sums.get(row)?.sums ?? {}}
      ariaIndex={headRows + line + 1}
      index={line}
      measure={measure}
    />
  );
  return (
    <div
      ref={grid}
      role="grid"
      className="grid"
      aria-label={title}
      aria-rowcount={headRows + lines.length + (hasTotal ? 1 : 0) + (stated ? 1 : 0)}
      aria-colcount={tracks.length + 1}
      aria-readonly={!editable}
      aria-multiselectable
      data-frozen={tracks.filter(isFrozen).length}
      style={
        {
          '--grid-columns': columnTemplate(tracks, view.widths, type.label),
          ...frozenOffsets(tracks, view.widths, type.label),
        } as CSSProperties
      }
    >
      <GridHead
        type={type}
        tracks={tracks}
        groups={groups}
        view={view}
        marks={marks}
        actions={actions}
        onWidth={setWidth}
        onFold={props.onFold}
      />
      <div role="rowgroup">
        {spacedRows(shown, height, (at) => {
          const line = lines[at];
          if (line?.row === undefined) return line && drawSum(line.sumOf, at);
          const row = rows.byId.get(line.row);
          return row && drawRow(row, line.index, at);
        })}
        {count === 0 && (
          <div role="row" className="grid-empty">
            <div role="gridcell">{props.empty}</div>
          </div>
        )}
      </div>
      {hasTotal && (
        <div role="rowgroup" className="grid-foot">
          <GridTotal
            type={type}
            tracks={tracks}
            rows={late.withSums}
            ariaIndex={headRows + lines.length + 1}
          />
          {stated && drawRow(stated, count, lines.length, true)}
        </div>
      )}
    </div>
  );
}

/** The columns of a range in the row at `index`, as `2-5`; '' for none. */
function columnsAt(range: GridRange | null, index: number): string {
  return range && index >= range.top && index <= range.bottom ? `${range.left}-${range.right}` : '';
}

/** Marks as text, so that equal marks do not render a row again; blank for none. */
function jsonOf(marks: object | undefined): string {
  return marks && Object.keys(marks).length > 0 ? JSON.stringify(marks) : '';
}
