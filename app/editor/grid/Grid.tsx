import { type Row, STATED_ROW, type TableType } from '@schemes/model/tables/tableType';
import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { rowName } from '../../naming/rowName';
import { useLang, useT } from '../../ui/LangContext';
import type { RowsStore } from '../live/rowsStore';
import type { Person } from '../presence/people';
import { CardView } from './card/CardView';
import { cardActions } from './card/cardActions';
import { focusBelow, focusCellInput } from './commands/leaveCell';
import { useGridCursor } from './commands/useGridCursor';
import { ConflictNotes } from './drawing/ConflictNotes';
import { GridNotices } from './drawing/GridNotices';
import { GridTable } from './drawing/GridTable';
import { GridTools } from './drawing/GridTools';
import { useGridLines } from './drawing/useGridLines';
import { useOverflowCue } from './drawing/useOverflowCue';
import { GridMenu } from './GridMenu';
import { GridPanel } from './GridPanel';
import { PeopleContext } from './input/PeopleContext';
import { usePointerWork } from './input/usePointerWork';
import { othersHere } from './live/othersHere';
import { useConflicts } from './live/useConflicts';
import { useTableRows } from './live/useTableRows';
import { type CellConflict, isSame } from './model/cellConflict';
import { unfoldRange } from './model/columnTracks';
import type { GridPoint } from './model/GridActions';
import type { GridCells } from './model/GridCells';
import type { GridPlace, WantedCell } from './model/gridPlace';
import type { RowMarks } from './model/RowMark';
import { rangeFigures } from './model/rangeFigures';
import type { TableVerbs } from './model/TableVerbs';
import { PrintedTable } from './print/PrintedTable';
import { usePrinting } from './print/usePrinting';
import { type TableArrangement, useColumnLayout } from './view/useColumnLayout';
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
  /** The cell that the cursor should go to. Each new object is a new request. */
  readonly wanted: WantedCell | null;
  readonly onCursor: (place: GridPlace | null, focusCell: GridPlace | null) => void;
  /** Key under which the browser stores this person's sorting, filters and widths. */
  readonly viewKey: string;
  /** Returns the date of today where the person is, `YYYY-MM-DD`. */
  readonly today?: () => string;
  /**
   * How this browser lays out tables of this type, if the page shares the layout with the table; absent: the table
   * stores its own layout.
   */
  readonly arrangement?: TableArrangement;
  /** Whether to draw one row as a form instead of all rows as lines. */
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
  const [view, setView] = useGridView(viewKey);
  const [panel, setPanel] = useState<string | null>(null);
  const [menu, setMenu] = useState<{
    readonly anchor: Element | GridPoint;
    readonly pointed: GridPlace | null | undefined;
  } | null>(null);
  const { layout, setLayout, groups, columns, type, tracks, folds } = useColumnLayout(
    fullType,
    view.hidden,
    isCard,
    arrangement,
  );
  const { folded } = layout;
  const rows = useTableRows(store, type);
  const { body, ordered, numbers, stated, byId, rowOf, late } = rows;
  const { visibleIds, rearrange } = useArranged(
    { lang, type: fullType, rowIds: [], rowOf, rows: rows.all },
    body,
    ordered,
    view,
  );
  const rowIds = useMemo(() => (stated ? [...visibleIds, STATED_ROW] : visibleIds), [visibleIds, stated]);
  const cells: GridCells = { lang, type, rowIds, rowOf, rows: rows.all };
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
    openMenu: (at, pointed) => {
      const anchor = at ?? box.current?.querySelector('.cell.here');
      setMenu(anchor ? { anchor, pointed } : null);
    },
    today,
    writerName: (row, column) => {
      const client = verbs?.writerOf(row, column);
      return people.find((person) => person.client === client)?.name ?? null;
    },
    // The row of the card was removed. The focus must not go to the same field of another person: the next letters
    // would replace its value.
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: `cells` is derived from `late.all`, `rowIds` and `type`
  const figures = useMemo(() => {
    if (!range) return null;
    const whole = unfoldRange(type, folds, range);
    return rangeFigures({ ...cells, type: whole.type }, whole.range);
  }, [range, late.all, rowIds, type, folds]);

  const isUnfiltered = Object.keys(view.filters).length === 0;
  const drawn = useGridLines({
    box,
    visibleIds,
    ordered,
    sums: late.sums,
    isFiltered: !isUnfiltered,
    // Rows of the cursor and of the range's ends.
    pinned: [cursor ? rowIds.indexOf(cursor.row) : -1, range ? range.bottom : -1, range ? range.top : -1],
    isCard,
  });
  const own = cursor && {
    row: rowIds.indexOf(cursor.row),
    column: columns.indexOf(cursor.column),
  };
  const fillHandlePlace =
    verbs && cursor?.focused ? (range ? { row: range.bottom, column: range.right } : own) : null;
  const nameOf = (row: string) => {
    const stored = byId.get(row) ?? { id: row, order: '', cells: {} };
    return rowName(lang, type, stored) || t('grid.rowNumber', { n: numbers.get(row) ?? '' });
  };
  /** Unfolds or folds a group, and then focuses its toggle, because rendering has replaced the element. */
  const fold = (group: string, isFolded: boolean) => {
    const others = folded.filter((key) => key !== group);
    flushSync(() => setLayout({ ...layout, folded: isFolded ? [...others, group] : others }));
    box.current?.querySelector<HTMLElement>(`[data-fold-toggle="${group}"]`)?.focus();
  };
  /** Makes a cell visible: unfolds its group, shows its column, and ends filtering if that hides its row. */
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
  // A finding may lead to a cell that this person has hidden.
  const showWanted = useRef(reveal);
  showWanted.current = reveal;
  useEffect(() => {
    if (wanted) showWanted.current(wanted);
  }, [wanted]);
  const closeMenu = (byPress: boolean) => {
    setMenu(null);
    if (!byPress) focusCellInput(box.current);
  };
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
            // The button that was pressed may have been removed.
            if (document.activeElement === document.body) focusCellInput(box.current);
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
                rows={rows.all}
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
            <GridTable
              title={title}
              type={type}
              tracks={tracks}
              groups={groups}
              rows={rows}
              count={visibleIds.length}
              drawn={drawn}
              nameOf={nameOf}
              marks={marks}
              others={others}
              view={view}
              onView={setView}
              onFold={fold}
              cursor={cursor}
              range={range}
              filling={filling}
              fillHandlePlace={fillHandlePlace}
              actions={actions}
              editable={verbs !== null}
              empty={empty}
            />
          )}
        </div>
        {isPrinting && (
          <PrintedTable
            title={title}
            type={fullType}
            hidden={view.hidden}
            rows={rows.all}
            lines={drawn.lines}
            stated={stated}
            numbers={numbers}
            nameOf={nameOf}
            sumsOf={(row) => late.sums.get(row)?.sums ?? {}}
            rowsWithSums={late.withSums}
          />
        )}
        {menu && own && cursor && (
          <GridMenu
            anchor={menu.anchor}
            pointed={menu.pointed === undefined ? cursor : menu.pointed}
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
        <GridPanel
          box={box}
          panel={panel}
          setPanel={setPanel}
          fullType={fullType}
          cells={cells}
          body={body}
          groups={groups}
          view={view}
          onView={setView}
          layout={layout}
          onLayout={setLayout}
          actions={actions}
        />
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
              onReplace={actions.replaceRejected}
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

/** Whether a cell already has the value that the report of a conflict offers. */
function isSettled(change: CellConflict, row: Row | undefined): boolean {
  return isSame(row?.cells[change.column], change.winner === 'mine' ? change.theirs : change.mine);
}
