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
import { flushSync } from 'react-dom';
import { rowName } from '../../naming/rowName';
import { useLang, useT } from '../../ui/LangContext';
import { useRemembered } from '../../ui/useRemembered';
import type { RowsStore } from '../live/rowsStore';
import type { Person } from '../presence/people';
import { CardView } from './card/CardView';
import { cardActions } from './card/cardActions';
import { focusBelow } from './commands/leaveCell';
import { useGridCursor } from './commands/useGridCursor';
import { ConflictNotes } from './drawing/ConflictNotes';
import { columnTemplate, frozenOffsets } from './drawing/columnTemplate';
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
import { MAX_FROZEN_SHARE, useOverflowCue } from './drawing/useOverflowCue';
import { useShownRows } from './drawing/useShownRows';
import { GridMenu } from './GridMenu';
import { PeopleContext } from './input/PeopleContext';
import { usePointerWork } from './input/usePointerWork';
import { othersHere } from './live/othersHere';
import { useConflicts } from './live/useConflicts';
import { useStableRowOrder } from './live/useStableRowOrder';
import { type CellConflict, isSame } from './model/cellConflict';
import { columnTracks, MAX_FROZEN, unfoldRange } from './model/columnTracks';
import { foldGroups } from './model/foldGroups';
import type { GridPoint } from './model/GridActions';
import type { GridCells } from './model/GridCells';
import type { GridPlace, WantedCell } from './model/gridPlace';
import { isFrozen, headRows as rowsOfHead } from './model/headCells';
import type { RowMarks } from './model/RowMark';
import { rangeFigures } from './model/rangeFigures';
import type { TableVerbs } from './model/TableVerbs';
import { PLAIN_LAYOUT, readTableLayout, type TableLayout } from './model/tableLayout';
import { PrintedTable } from './print/PrintedTable';
import { usePrinting } from './print/usePrinting';
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
  readonly wanted: WantedCell | null;
  readonly onCursor: (place: GridPlace | null, focusCell: GridPlace | null) => void;
  /** Key under which the browser stores this person's sorting, filters and widths. */
  readonly viewKey: string;
  /** The day of today where the person is, `YYYY-MM-DD`. */
  readonly today?: () => string;
  /** How this computer draws tables of this type, where the page needs to know it; else the table keeps it alone. */
  readonly arrangement?: {
    readonly layout: TableLayout;
    readonly onLayout: (layout: TableLayout) => void;
  };
  /** Draws one row as a form instead of all as lines. */
  readonly isCard?: boolean;
  /** The names of the scheme's roster, offered where a row names a person. */
  readonly peopleOfRoster?: readonly string[];
}

const NO_DAY = () => '';
const NOTHING: readonly string[] = [];
const NO_MARKS: RowMarks = {};

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
  arrangement,
  isCard = false,
  peopleOfRoster = NOTHING,
}: GridProps) {
  const t = useT();
  const lang = useLang();
  const box = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const [view, setView] = useGridView(viewKey);
  const [panel, setPanel] = useState<string | null>(null);
  const [menu, setMenu] = useState<Element | GridPoint | null>(null);
  const [ownLayout, setOwnLayout] = useRemembered(`table ${fullType.id}`, PLAIN_LAYOUT, readTableLayout);
  const layout = arrangement?.layout ?? ownLayout;
  const setLayout = arrangement?.onLayout ?? setOwnLayout;
  const { folded, frozenTo } = layout;
  const groups = useMemo(() => foldGroups(fullType), [fullType]);
  const { type, tracks, folds } = useMemo(
    // A card has every column.
    () =>
      columnTracks(
        fullType,
        isCard
          ? { hidden: NOTHING, folded: NOTHING, frozenTo: null }
          : { hidden: view.hidden, folded, frozenTo },
      ),
    [fullType, view.hidden, folded, frozenTo, isCard],
  );
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
    // The focus must not go to the same field of another person, where the next letters would replace what it has.
    onRowGone: isCard
      ? () => {
          notify({ kind: 'said', word: 'grid.cardGone' });
          box.current?.querySelector<HTMLElement>('.card-head select')?.focus();
        }
      : null,
    folds,
    reveal: (place) => reveal(place),
    unfold: (keys) => setLayout({ ...layout, folded: folded.filter((key) => !keys.includes(key)) }),
  });
  const active = useRef(cursor);
  active.current = cursor;
  const fields = useRef(columns);
  fields.current = columns;
  const ownActions = useMemo(() => {
    if (!isCard) return actions;
    return cardActions(actions, {
      active: () => active.current,
      fields: () => fields.current,
      leave: (by) => {
        if (by === 1) focusBelow(box.current);
        else box.current?.querySelector<HTMLElement>('.card-head :is(button:enabled, select)')?.focus();
      },
    });
  }, [isCard, actions]);
  usePointerWork(box, ownActions);
  useOverflowCue(box, tracks);
  const others = useMemo(() => othersHere(people, id, rowIds, columns), [people, id, rowIds, columns]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `cells` is derived from `deferredRows`, `rowIds` and `type`
  const figures = useMemo(() => {
    if (!range) return null;
    const whole = unfoldRange(type, folds, range);
    return rangeFigures({ ...cells, type: whole.type }, whole.range);
  }, [range, deferredRows, rowIds, type, folds]);

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
  const { shown, height, measure } = useShownRows(box, isCard ? 0 : lines.length, pinned.map(lineOf));
  const headRows = rowsOfHead(tracks, groups.hasOwnRow);
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
      tracks={tracks}
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
      tracks={tracks}
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
    else grid.current?.style.setProperty('--grid-columns', columnTemplate(tracks, widths, type.label));
  };
  /** Opens or folds a group. Its toggle is drawn again, so it takes the focus again. */
  const fold = (group: string, isFolded: boolean) => {
    const others = folded.filter((key) => key !== group);
    flushSync(() => setLayout({ ...layout, folded: isFolded ? [...others, group] : others }));
    box.current?.querySelector<HTMLElement>(`[data-fold-toggle="${group}"]`)?.focus();
  };
  /** Opens what hides a cell: a folded group, or the person's own hiding and filtering. */
  const reveal = ({ row, column }: GridPlace) => {
    const group = groups.groups.find((one) => one.columns.includes(column))?.key;
    if (group !== undefined && folded.includes(group))
      setLayout({ ...layout, folded: folded.filter((key) => key !== group) });
    const isFiltered = byId.has(row) && !rowIds.includes(row);
    if (!isFiltered && !view.hidden.includes(column)) return;
    const hidden = view.hidden.filter((key) => key !== column);
    setView({ ...view, hidden, filters: isFiltered ? {} : view.filters });
  };
  const goTo = (row: string, column: string) => {
    reveal({ row, column });
    actions.goTo(row, column);
  };
  // A finding may lead to a cell that this person does not see.
  const showWanted = useRef(reveal);
  showWanted.current = reveal;
  useEffect(() => {
    if (wanted) showWanted.current(wanted);
  }, [wanted]);
  /** Whether the columns up to this one may stay in view and leave room for the others. */
  const mayFreeze = (column: string) => {
    const until = type.columns.findIndex(({ key }) => key === column);
    if (until >= MAX_FROZEN) return false;
    const width = type.columns
      .slice(0, until + 1)
      .reduce((sum, { key, width: own }) => sum + (view.widths[key] ?? own), 0);
    return width <= (box.current?.clientWidth ?? 0) * MAX_FROZEN_SHARE;
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
  const isPrinting = usePrinting();
  const card =
    isCard && cursor ? (byId.get(cursor.row) ?? (cursor.row === STATED_ROW ? stated : null)) : null;
  const empty = t(body.length > 0 ? 'grid.noneFits' : verbs ? 'grid.emptyWriter' : 'grid.empty');
  return (
    <PeopleContext.Provider value={peopleOfRoster}>
      <div className="grid-frame" data-table={id} data-menu={menu !== null || undefined}>
        <ViewBar
          type={fullType}
          view={view}
          shown={visibleIds.length}
          all={body.length}
          onView={(next) => {
            flushSync(() => setView(next));
            // The button that was pressed may be gone.
            if (document.activeElement === document.body)
              box.current?.querySelector<HTMLElement>('.cell-input')?.focus({ preventScroll: true });
          }}
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
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard opens a folded group with the toggle of its head */}
        <div
          className={isCard ? 'grid-box as-card' : 'grid-box'}
          ref={box}
          onClick={({ target }) => {
            const cell = target instanceof Element && target.closest<HTMLElement>('.grid-row [data-fold]');
            if (cell) fold(cell.dataset.fold ?? '', false);
          }}
        >
          {isCard ? (
            card && cursor ? (
              <CardView
                type={type}
                rows={allRows}
                rowIds={rowIds}
                row={card}
                nameOf={nameOf}
                marks={marks[card.id] ?? NO_MARKS}
                others={others.get(card.id) ?? ''}
                cursor={cursor}
                actions={ownActions}
                editable={verbs !== null}
              />
            ) : (
              <p className="grid-empty">{empty}</p>
            )
          ) : (
            <div
              ref={grid}
              role="grid"
              className="grid"
              aria-label={title}
              aria-rowcount={headRows + lines.length + (hasTotal ? 1 : 0) + (stated ? 1 : 0)}
              aria-colcount={tracks.length + 1}
              aria-readonly={verbs === null}
              aria-multiselectable
              data-frozen={tracks.filter(isFrozen).length}
              style={
                {
                  '--grid-columns': columnTemplate(tracks, view.widths, type.label),
                  ...frozenOffsets(tracks, view.widths, type.label),
                } as React.CSSProperties
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
                onFold={fold}
              />
              <div role="rowgroup">
                {spacedRows(shown, height, (at) => {
                  const line = lines[at];
                  if (line?.row === undefined) return line && drawSum(line.sumOf, at);
                  const row = byId.get(line.row);
                  return row && drawRow(row, line.index, at);
                })}
                {visibleIds.length === 0 && (
                  <div role="row" className="grid-empty">
                    <div role="gridcell">{empty}</div>
                  </div>
                )}
              </div>
              {hasTotal && (
                <div role="rowgroup" className="grid-foot">
                  <GridTotal
                    type={type}
                    tracks={tracks}
                    rows={rowsWithSums}
                    ariaIndex={headRows + lines.length + 1}
                  />
                  {stated && drawRow(stated, visibleIds.length, lines.length, true)}
                </div>
              )}
            </div>
          )}
        </div>
        {isPrinting && (
          <PrintedTable
            title={title}
            type={fullType}
            hidden={view.hidden}
            rows={allRows}
            lines={lines}
            stated={stated}
            numbers={numbers}
            nameOf={nameOf}
            sumsOf={(row) => sums.get(row)?.sums ?? {}}
            rowsWithSums={rowsWithSums}
          />
        )}
        {menu && own && cursor && (
          <GridMenu
            anchor={menu}
            cells={cells}
            activeCell={cursor}
            range={range ?? { top: own.row, bottom: own.row, left: own.column, right: own.column }}
            editable={verbs !== null}
            isCard={isCard}
            view={view}
            other={conflicts.otherValueAt(cursor)}
            actions={ownActions}
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
            layout={layout}
            onLayout={setLayout}
            group={groups.groups.find(({ columns: own }) => own.includes(panelColumn.key))?.key ?? null}
            mayFreeze={mayFreeze(panelColumn.key)}
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
            onGo={goTo}
            onSwap={conflicts.swap}
            onDrop={conflicts.drop}
          />
          {notice && (
            <GridNotices
              type={type}
              notice={notice}
              nameOf={nameOf}
              onGo={goTo}
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
    </PeopleContext.Provider>
  );
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
