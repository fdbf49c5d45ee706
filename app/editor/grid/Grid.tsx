import { type Row, STATED_ROW, type TableType } from '@schemes/model/tables/tableType';
import { missingSums, partSums } from '@schemes/tableViews/partSums';
import { withPartSums } from '@schemes/tableViews/withPartSums';
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { rowName } from '../../naming/rowName';
import { useLang, useT } from '../../ui/LangContext';
import type { RowsStore } from '../live/rowsStore';
import type { Person } from '../presence/people';
import { useGridCursor } from './commands/useGridCursor';
import { ConflictNotes } from './drawing/ConflictNotes';
import { columnTemplate } from './drawing/columnTemplate';
import { computedValues } from './drawing/computedValues';
import { GridHead } from './drawing/GridHead';
import { GridNotices } from './drawing/GridNotices';
import { GridRow } from './drawing/GridRow';
import { GridTools } from './drawing/GridTools';
import { GridTotal } from './drawing/GridTotal';
import { gridLines } from './drawing/gridLines';
import { rowNumbers } from './drawing/rowNumbers';
import { SumRow } from './drawing/SumRow';
import { spacedRows } from './drawing/spacedRows';
import { statedDifferences } from './drawing/statedDifferences';
import { useOverflowCue } from './drawing/useOverflowCue';
import { useShownRows } from './drawing/useShownRows';
import { GridMenu } from './GridMenu';
import { usePointerWork } from './input/usePointerWork';
import { othersHere } from './live/othersHere';
import { useConflicts } from './live/useConflicts';
import { useStableRowOrder } from './live/useStableRowOrder';
import { type CellConflict, isSame } from './model/cellConflict';
import type { GridPoint } from './model/GridActions';
import type { GridCells } from './model/GridCells';
import type { GridPlace } from './model/gridPlace';
import type { GridView } from './model/gridView';
import type { RowMarks } from './model/RowMark';
import { rangeFigures } from './model/rangeFigures';
import type { TableVerbs } from './model/TableVerbs';
import { ColumnPanel } from './view/ColumnPanel';
import { columnValues } from './view/columnValues';
import { useArranged, useGridView } from './view/useGridView';
import { ViewBar } from './view/ViewBar';

export interface GridProps {
  readonly id: string;
  readonly title: string;
  readonly type: TableType;
  readonly store: RowsStore;
  /** Null: the table is read-only. */
  readonly verbs: TableVerbs | null;
  readonly people: readonly Person[];
  /** Findings by row and column. */
  readonly marks: Readonly<Record<string, RowMarks>>;
  /** The cell that the page asks the cursor to go to. A new object is a new request. */
  readonly wanted: GridPlace | null;
  readonly onCursor: (place: GridPlace | null, focusCell: GridPlace | null) => void;
  /** Key under which the browser stores this person's sorting, filters and widths. */
  readonly viewKey: string;
  /** The day of today where the person is, `YYYY-MM-DD`. */
  readonly today?: () => string;
}

const NO_DAY = () => '';

/** A table that is edited like a spreadsheet. */
export function Grid({
  id,
  title,
  type: fullType,
  store,
  verbs,
  people,
  marks,
  wanted,
  onCursor,
  viewKey,
  today = NO_DAY,
}: GridProps) {
  const t = useT();
  const lang = useLang();
  const box = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const [view, setView] = useGridView(viewKey);
  const [panel, setPanel] = useState<string | null>(null);
  const [menu, setMenu] = useState<Element | GridPoint | null>(null);
  const type = useMemo(() => shownColumns(fullType, view.hidden), [fullType, view.hidden]);
  const columns = useMemo(() => type.columns.map(({ key }) => key), [type]);
  const allRows = useSyncExternalStore(store.subscribe, store.getRows, store.getRows);
  const { body, stated, byId } = useMemo(() => splitRows(allRows, type), [allRows, type]);
  const rowOf = useCallback((row: string) => byId.get(row), [byId]);
  const ordered = useStableRowOrder(body);
  const numbers = useMemo(() => rowNumbers(ordered), [ordered]);
  // Sums are computed from deferred rows: the frame that shows an edit does not wait for them.
  const deferredRows = useDeferredValue(allRows);
  const { body: deferredBody, stated: deferredStated } = useMemo(
    () => splitRows(deferredRows, type),
    [deferredRows, type],
  );
  const sums = useMemo(() => partSums(type, deferredBody), [type, deferredBody]);
  const rowsWithSums = useMemo(() => withPartSums(type, deferredBody), [type, deferredBody]);
  const statedMarks = useMemo(
    () => deferredStated && statedDifferences(lang, type, deferredStated, rowsWithSums),
    [lang, type, deferredStated, rowsWithSums],
  );
  const { visibleIds, rearrange } = useArranged(
    { lang, type: fullType, rowIds: [], rowOf, rows: allRows },
    body,
    ordered,
    view,
  );
  const rowIds = useMemo(() => (stated ? [...visibleIds, STATED_ROW] : visibleIds), [visibleIds, stated]);
  const cells: GridCells = { lang, type, rowIds, rowOf, rows: allRows };
  const conflicts = useConflicts(verbs, people);
  const { cursor, range, filling, actions, notice, notify } = useGridCursor({
    cells,
    box,
    verbs,
    isSorted: view.sort !== null,
    wanted,
    onCursor,
    reportConflict: conflicts.add,
    openPanel: setPanel,
    openMenu: (at) => setMenu(at ?? box.current?.querySelector('.cell.here') ?? null),
    today,
    writerName: (row, column) => {
      const client = verbs?.writerOf(row, column);
      return people.find((person) => person.client === client)?.name ?? null;
    },
  });
  usePointerWork(box, actions);
  useOverflowCue(box);
  const others = useMemo(() => othersHere(people, id, rowIds, columns), [people, id, rowIds, columns]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `cells` is derived from `deferredRows`, `rowIds` and `type`
  const figures = useMemo(() => range && rangeFigures(cells, range), [range, deferredRows, rowIds, type]);

  /** Rows that are rendered even when they are scrolled out of view: those of the cursor and of the range's ends. */
  const pinned = [
    cursor ? rowIds.indexOf(cursor.row) : -1,
    range ? range.bottom : -1,
    range ? range.top : -1,
  ];
  // A subtotal counts all parts, so none is shown while a filter may hide some of them.
  const isUnfiltered = Object.keys(view.filters).length === 0;
  // Joined to a string, so that equal rows give an equal value.
  const summed = [...sums].flatMap(([row, { parts }]) => (isUnfiltered && parts > 1 ? [row] : [])).join(' ');
  const lines = useMemo(() => {
    const parents = new Map(ordered.map((row) => [row.id, row.parent]));
    return gridLines(visibleIds, (row) => parents.get(row), new Set(summed.split(' ')));
  }, [visibleIds, ordered, summed]);
  const lineOf = (index: number) =>
    lines.length === visibleIds.length ? index : lines.findIndex((line) => line.index === index);
  const { shown, height, measure } = useShownRows(box, lines.length, pinned.map(lineOf));
  const headRows = type.columns.some(({ group }) => group) ? 2 : 1;
  const hasTotal = type.hasStated || type.columns.some((column) => column.total);
  const own = cursor && {
    row: rowIds.indexOf(cursor.row),
    column: columns.indexOf(cursor.column),
  };
  const corner = verbs && cursor?.focused ? (range ? { row: range.bottom, column: range.right } : own) : null;
  const drawRow = (row: Row, index: number, line: number, isStated = false) => (
    <GridRow
      key={row.id}
      lang={lang}
      type={type}
      row={row}
      line={line}
      ariaIndex={headRows + line + 1 + (isStated ? 1 : 0)}
      number={numbers.get(row.id) ?? ''}
      depth={numbers.get(row.id) === '' ? 1 : 0}
      computed={computedValues(type, row, allRows)}
      others={others.get(row.id) ?? ''}
      marks={jsonOf(isStated ? { ...statedMarks, ...marks[row.id] } : marks[row.id])}
      sums={jsonOf(missingSums(type, row, sums.get(row.id)))}
      filling={
        filling && index >= filling.top && index <= filling.bottom ? `${filling.left}-${filling.right}` : ''
      }
      corner={corner?.row === index ? corner.column : -1}
      chosen={range && index >= range.top && index <= range.bottom ? `${range.left}-${range.right}` : ''}
      cursor={cursor?.row === row.id ? cursor : null}
      actions={actions}
      editable={verbs !== null}
      measure={isStated ? undefined : measure}
    />
  );
  const nameOf = (row: string) => {
    const stored = byId.get(row) ?? { id: row, order: '', cells: {} };
    return rowName(lang, type, stored) || t('grid.rowNumber', { n: numbers.get(row) ?? '' });
  };
  const drawSum = (row: string, line: number) => (
    <SumRow
      key={`sum of ${row}`}
      type={type}
      name={t('grid.subtotal', { row: nameOf(row) })}
      id={`sum-of-${row}`}
      kind="total subtotal"
      sums={sums.get(row)?.sums ?? {}}
      ariaIndex={headRows + line + 1}
      index={line}
      measure={measure}
    />
  );
  const setWidth = (column: string, width: number | null, done: boolean) => {
    const { [column]: _old, ...rest } = view.widths;
    const widths = width === null ? rest : { ...rest, [column]: width };
    if (done) setView({ ...view, widths });
    else grid.current?.style.setProperty('--grid-columns', columnTemplate(type.columns, widths));
  };
  const closeMenu = (byPress: boolean) => {
    setMenu(null);
    if (!byPress) box.current?.querySelector<HTMLElement>('.cell-input')?.focus({ preventScroll: true });
  };
  const closePanel = useCallback(() => setPanel(null), []);
  // When the panel closes, the focus returns to the active cell, which may have moved.
  const wasOpen = useRef(false);
  useEffect(() => {
    if (panel === null && wasOpen.current)
      box.current?.querySelector<HTMLElement>('.cell-input')?.focus({ preventScroll: true });
    wasOpen.current = panel !== null;
  }, [panel]);
  const panelColumn = type.columns.find(({ key }) => key === panel);
  const anchor = panel === null ? null : box.current?.querySelector<HTMLElement>(`[data-head="${panel}"]`);
  return (
    <div className="grid-frame" data-table={id} data-menu={menu !== null || undefined}>
      <ViewBar
        type={fullType}
        view={view}
        shown={visibleIds.length}
        all={body.length}
        onView={setView}
        onAgain={rearrange}
        onStore={
          verbs && view.sort && isUnfiltered && type.fixedRows.length === 0
            ? () => {
                verbs.reorder(visibleIds);
                setView({ ...view, sort: null });
              }
            : null
        }
      />
      <div className="grid-box" ref={box}>
        <div
          ref={grid}
          role="grid"
          className="grid"
          aria-label={title}
          aria-rowcount={headRows + lines.length + (hasTotal ? 1 : 0) + (stated ? 1 : 0)}
          aria-colcount={type.columns.length + 1}
          aria-readonly={verbs === null}
          aria-multiselectable
          style={{ '--grid-columns': columnTemplate(type.columns, view.widths) } as React.CSSProperties}
        >
          <GridHead type={type} view={view} actions={actions} onWidth={setWidth} />
          <div role="rowgroup">
            {spacedRows(shown, height, (at) => {
              const line = lines[at];
              if (line?.row === undefined) return line && drawSum(line.sumOf, at);
              const row = byId.get(line.row);
              return row && drawRow(row, line.index, at);
            })}
            {visibleIds.length === 0 && (
              <div role="row" className="grid-empty">
                <div role="gridcell">
                  {t(body.length > 0 ? 'grid.noneFits' : verbs ? 'grid.emptyWriter' : 'grid.empty')}
                </div>
              </div>
            )}
          </div>
          {hasTotal && (
            <div role="rowgroup" className="grid-foot">
              <GridTotal type={type} rows={rowsWithSums} ariaIndex={headRows + lines.length + 1} />
              {stated && drawRow(stated, visibleIds.length, lines.length, true)}
            </div>
          )}
        </div>
      </div>
      {menu && own && cursor && (
        <GridMenu
          anchor={menu}
          cells={cells}
          activeCell={cursor}
          range={range ?? { top: own.row, bottom: own.row, left: own.column, right: own.column }}
          editable={verbs !== null}
          view={view}
          other={conflicts.otherValueAt(cursor)}
          actions={actions}
          onView={setView}
          onClose={closeMenu}
        />
      )}
      {panelColumn && anchor && (
        <ColumnPanel
          anchor={anchor}
          type={type}
          column={panelColumn}
          view={view}
          values={columnValues({ ...cells, type: fullType }, body, view, panelColumn)}
          onView={setView}
          onSelect={() => {
            closePanel();
            actions.selectColumn(panelColumn.key);
          }}
          onClose={closePanel}
        />
      )}
      <div className="grid-notices">
        <ConflictNotes
          type={type}
          shown={conflicts.shown.filter(({ change }) => !isSettled(change, rowOf(change.row)))}
          nameOf={nameOf}
          onGo={actions.goTo}
          onSwap={conflicts.swap}
          onDrop={conflicts.drop}
        />
        {notice && (
          <GridNotices
            type={type}
            notice={notice}
            nameOf={nameOf}
            onGo={actions.goTo}
            onReplace={actions.replaceLeft}
            onDropGuessed={actions.dropGuessed}
            onClose={() => notify(null)}
          />
        )}
      </div>
      <div className="grid-below">
        <GridTools
          verbs={verbs}
          canAdd={type.canAdd}
          onAdd={verbs && type.canAdd ? () => actions.addBelow(cursor?.row ?? '') : null}
          figures={figures}
        />
      </div>
    </div>
  );
}

function shownColumns(type: TableType, hidden: GridView['hidden']): TableType {
  if (hidden.length === 0) return type;
  return { ...type, columns: type.columns.filter(({ key, frozen }) => frozen || !hidden.includes(key)) };
}

/**
 * Splits the rows into the body and the row of stated totals (null where the table has none), and indexes them by id.
 */
function splitRows(rows: readonly Row[], type: TableType) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const stated: Row | null = type.hasStated
    ? (byId.get(STATED_ROW) ?? { id: STATED_ROW, order: '', cells: {} })
    : null;
  return { body: rows.filter((row) => row.id !== STATED_ROW), stated, byId };
}

/** Whether a cell holds the value that the report of a conflict offers, so that there is nothing left to choose. */
function isSettled(change: CellConflict, row: Row | undefined): boolean {
  return isSame(row?.cells[change.column], change.winner === 'mine' ? change.theirs : change.mine);
}

/** Marks as text, so that equal marks do not render a row again; blank for none. */
function jsonOf(marks: object | undefined): string {
  return marks && Object.keys(marks).length > 0 ? JSON.stringify(marks) : '';
}
