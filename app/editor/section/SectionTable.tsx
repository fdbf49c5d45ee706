import { tableRoot } from '@schemes/doc/roots';
import type { Snapshot, TableSnapshot } from '@schemes/model/scheme/snapshot';
import { STATED_ROW, type TableType } from '@schemes/model/tables/tableType';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type * as Y from 'yjs';
import { Icon } from '../../ui/Icon';
import { useLang, useT } from '../../ui/LangContext';
import { useLate } from '../../ui/LatePart';
import { useRemembered } from '../../ui/useRemembered';
import { AllocationPanel } from '../allocation/AllocationPanel';
import { type Target, useEditorShare } from '../context/EditorContext';
import { CurriculumImport } from '../curriculum/CurriculumImport';
import { useCardShape } from '../grid/card/useCardShape';
import { Grid } from '../grid/Grid';
import { tableVerbs } from '../grid/live/tableVerbs';
import type { GridPlace, WantedCell } from '../grid/model/gridPlace';
import { gridType } from '../grid/model/gridType';
import { PLAIN_LAYOUT, readTableLayout } from '../grid/model/tableLayout';
import type { Judged } from '../live/findingsStore';
import { fixedRowsStore, liveRowsStore } from '../live/rowsStore';
import { RULES } from '../live/rulesPart';
import { MINE } from '../room/Room';
import { TableExport } from '../spreadsheet/TableExport';
import { TableImport } from '../spreadsheet/TableImport';
import { cellMarks } from './cellMarks';
import { TableFindings } from './TableFindings';
import { useWideTable } from './useWideTable';

interface SectionTableProps {
  readonly section: string;
  readonly table: TableSnapshot;
  readonly undoer: Y.UndoManager | null;
  readonly open: boolean;
  readonly judged: Judged;
  readonly target: Target | null;
}

const CURSOR_DEBOUNCE_MS = 60;

/** One structured table of a section; live if there is a room. */
export function SectionTable({ section, table, undoer, open, judged, target }: SectionTableProps) {
  const lang = useLang();
  const t = useT();
  const wide = useWideTable();
  const { session, people, scheme, changes } = useEditorShare();
  const { facts, term, edition, layers } = judged.snapshot;
  // The type must change only with the facts and layers from which its columns are computed.
  const counting = JSON.stringify([
    facts.level,
    facts.congress_date,
    facts.merged_from,
    facts.place,
    facts.body_kind,
    layers,
  ]);
  // The table of review has columns that the rules compute. A page that shows this table waits for the rules; other
  // pages do not.
  const { value: rules } = useLate(RULES, table.type === 'review');
  const computed = table.type === 'review' ? rules : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `counting` identifies the facts and layers
  const type = useMemo(
    () =>
      gridType(
        computed?.tableTypeOf(table.type, { facts, term, edition, layers }) ?? TABLE_TYPES[table.type],
      ),
    [computed, table.type, counting, term, edition],
  );
  const root = useMemo(() => session?.doc.getMap<unknown>(tableRoot(table.id)) ?? null, [session, table.id]);
  const serverRows = root ? null : table.rows;
  const store = useMemo(
    () => (root ? liveRowsStore(root, type) : fixedRowsStore(serverRows ?? [])),
    [root, type, serverRows],
  );
  const verbs = useMemo(() => {
    if (!root || !undoer || !open) return null;
    const own = tableVerbs(root, type, store.getRows, undoer, MINE);
    return { ...own, undo: () => void (changes?.undoIfLast() || own.undo()) };
  }, [root, undoer, open, type, store, changes]);
  const marks = useMemo(
    () => cellMarks(lang, judged, section, table.id, type),
    [lang, judged, section, table.id, type],
  );
  const [layout, setLayout] = useRemembered(`table ${type.id}`, PLAIN_LAYOUT, readTableLayout);
  const isCard = useCardShape(layout, type);
  // Joined to a string, so that the same names are the same list.
  const names = namesIn(judged.snapshot).join('\n');
  const peopleOfRoster = useMemo(() => (names === '' ? [] : names.split('\n')), [names]);
  // Each request is a new object; a change of only the rows must not move the cursor again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new request moves the cursor
  const wanted = useMemo(() => target && placeOf(target, type, table), [target]);
  // The cell of a finding that a button of this table leads to. The next request of the page replaces it.
  const [jump, setJump] = useState<GridPlace | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new request of the page
  useEffect(() => setJump(null), [target]);
  const [at, setAt] = useState<GridPlace | null>(null);
  const { isWide } = wide;
  // A range selected with the mouse changes with every cell, so it is shared when it stops changing.
  const cursorTimer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(cursorTimer.current), []);
  const onCursor = useCallback(
    (place: GridPlace | null, focusCell: GridPlace | null) => {
      clearTimeout(cursorTimer.current);
      if (isWide && place) setAt(place);
      const cell = place && { table: table.id, ...place, ...(focusCell && { to: focusCell }) };
      cursorTimer.current = setTimeout(
        () => session?.provider.awareness.setLocalStateField('cell', cell),
        CURSOR_DEBOUNCE_MS,
      );
    },
    [session, table.id, isWide],
  );
  return (
    <section
      className={wide.isWide ? 'section-table wide' : 'section-table'}
      aria-label={table.title}
      onKeyDownCapture={wide.onKeyDown}
    >
      <div className="table-head">
        <h2>{table.title}</h2>
        <button
          type="button"
          className="button small"
          title={t(isCard ? 'grid.tableHint' : 'grid.cardHint')}
          data-shape={isCard ? 'table' : 'card'}
          onClick={() => setLayout({ ...layout, shape: isCard ? 'table' : 'card' })}
        >
          <Icon name={isCard ? 'table' : 'user'} />
          {t(isCard ? 'grid.asTable' : 'grid.asCard')}
        </button>
        <button
          type="button"
          className="button small"
          aria-pressed={wide.isWide}
          title={t('grid.wideHint')}
          data-wide
          onClick={wide.toggle}
        >
          <Icon name={wide.isWide ? 'narrow' : 'wide'} />
          {t(wide.isWide ? 'grid.narrow' : 'grid.wide')}
        </button>
        <TableExport table={table} />
        {root && undoer && (
          <TableImport table={table} root={root} store={store} undoer={undoer} open={open} />
        )}
        {root && undoer && table.type === 'roster' && (
          <CurriculumImport table={table} root={root} store={store} undoer={undoer} open={open} />
        )}
      </div>
      {isWide && (
        <TableFindings
          type={type}
          rows={table.rows}
          marks={marks}
          at={at}
          onGo={(place) => setJump({ ...place })}
        />
      )}
      <Grid
        id={table.id}
        title={table.title}
        type={type}
        store={store}
        verbs={verbs}
        people={people}
        marks={marks}
        wanted={jump ?? wanted}
        onCursor={onCursor}
        viewKey={`${scheme} ${table.id}`}
        today={localDay}
        arrangement={{ layout, onLayout: setLayout }}
        isCard={isCard}
        peopleOfRoster={peopleOfRoster}
      />
      {table.type === 'quotas' && verbs && (
        <AllocationPanel store={store} verbs={verbs} clauseResults={judged.verdicts.clauseResults} />
      )}
    </section>
  );
}

/** Today's date where the person is, `YYYY-MM-DD`. */
function localDay(): string {
  const now = new Date();
  const padded = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${padded(now.getMonth() + 1)}-${padded(now.getDate())}`;
}

/** The names of the people in the rosters of a scheme, as they are spelled there. */
function namesIn({ sections }: Snapshot): readonly string[] {
  const rosters = sections.flatMap(({ tables }) => tables.filter((table) => table.type === 'roster'));
  const names = rosters.flatMap(({ rows }) => rows.map((row) => row.cells.full_name));
  return [...new Set(names.filter((name) => typeof name === 'string' && name !== ''))] as readonly string[];
}

/**
 * Returns the cell that a finding points at. If the finding has no column, it is the row's name; if it has no row, the
 * stated total of the column or its first cell. Null in a table without rows.
 */
function placeOf(target: Target, type: TableType, table: TableSnapshot): WantedCell | null {
  const row = target.row ?? (type.hasStatedTotals ? STATED_ROW : table.rows[0]?.id);
  if (row === undefined) return null;
  return { row, column: target.column ?? type.label, isQuiet: target.isQuiet ?? false };
}
