import { MAX_ROWS } from '@schemes/doc/checkTable';
import type { RowsToTake } from '@schemes/doc/takeRows';
import { importEdits, rowsAfter } from '@schemes/imports/importEdits';
import { targetColumns } from '@schemes/imports/importTarget';
import { planImport } from '@schemes/imports/planImport';
import { readImportedRows } from '@schemes/imports/readImportedRows';
import type { SheetFile } from '@schemes/imports/sheet';
import type { TableType } from '@schemes/model/tableType';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { newRowId } from '../editor/grid/newRowId';
import type { RowsStore } from '../editor/live/rowsStore';
import { useLang, useSay } from '../ui/LangContext';
import { Note } from '../ui/Note';
import { ColumnMapping } from './ColumnMapping';
import { fitsOneFrame } from './editBytes';
import { ImportPreview } from './ImportPreview';
import { KeyChoice } from './KeyChoice';
import { SheetChoice } from './SheetChoice';
import { draftOf, mappingOf, sheetOf, writtenTwice } from './sheetDraft';
import { columnLabel } from './targetLabel';

interface ImportDeskProps {
  readonly file: SheetFile;
  readonly type: TableType;
  readonly store: RowsStore;
  /** Whether the table can be written now. */
  readonly open: boolean;
  readonly onTake: (edits: RowsToTake) => void;
}

/** A read file beside the table: where its columns go, what would change, and the one button that takes it all. */
export function ImportDesk({ file, type, store, open, onTake }: ImportDeskProps) {
  const say = useSay();
  const lang = useLang();
  const [draft, setDraft] = useState(() => draftOf(file, type));
  const rows = useSyncExternalStore(store.subscribe, store.getRows, store.getRows);
  const sheet = sheetOf(file, draft.sheet);
  const imported = useMemo(
    () => readImportedRows(sheet, draft.head.top + draft.head.height, type, mappingOf(draft)),
    [sheet, draft, type],
  );
  const plan = useMemo(() => planImport(imported, type, rows, draft.key), [imported, type, rows, draft.key]);
  const edits = useMemo(
    () => importEdits(plan, imported, type, newRowId, draft.dropMissing),
    [plan, imported, type, draft.dropMissing],
  );
  const labelled = draft.targets.some((target) => targetColumns(target).includes(type.label));
  const twice = writtenTwice(draft);
  const labelOf = (key: string) =>
    columnLabel(
      lang,
      type,
      type.columns.find((column) => column.key === key),
    );
  const after = rowsAfter(rows, edits);
  const nothing = edits.cells.length + edits.rows.length + edits.removed.length === 0;
  const fits = useMemo(() => fitsOneFrame(edits), [edits]);
  const ready = labelled && twice === null && !nothing && after <= MAX_ROWS && fits && open;
  return (
    <div className="stack" data-import-desk>
      {file.notes.map((note) => (
        <Note key={note} tone={note === 'formulas' || note === 'macros' ? 'plain' : 'warn'}>
          {say(`imports.note.${note}`)}
        </Note>
      ))}
      <SheetChoice file={file} type={type} draft={draft} onDraft={setDraft} />
      <details
        className="import-part"
        data-import="columns"
        open={!draft.found || !labelled || twice !== null || undefined}
      >
        <summary>{say('imports.columns')}</summary>
        <p className="hint">{say('imports.columnsHint')}</p>
        <ColumnMapping sheet={sheet} type={type} draft={draft} onDraft={setDraft} />
      </details>
      {twice !== null && <Note tone="bad">{say('imports.twice', { column: labelOf(twice) })}</Note>}
      {!labelled && <Note tone="bad">{say('imports.noLabel', { column: labelOf(type.label) })}</Note>}
      {labelled && twice === null && (
        <>
          <KeyChoice type={type} draft={draft} onDraft={setDraft} />
          <ImportPreview
            type={type}
            imported={imported}
            plan={plan}
            rows={rows}
            dropMissing={draft.dropMissing}
            onDropMissing={(dropMissing) => setDraft({ ...draft, dropMissing })}
          />
          {nothing && imported.rows.length > 0 && <Note tone="good">{say('imports.nothing')}</Note>}
          {after > MAX_ROWS && <Note tone="bad">{say('imports.tooMany', { n: after, max: MAX_ROWS })}</Note>}
          {!fits && <Note tone="bad">{say('imports.tooLarge')}</Note>}
        </>
      )}
      {!open && <Note tone="bad">{say('imports.locked')}</Note>}
      <div className="actions import-take">
        <button
          type="button"
          className="button main"
          data-import-take
          disabled={!ready}
          onClick={() => onTake(edits)}
        >
          {say('imports.take')}
        </button>
        <span className="hint">{say('imports.takeHint')}</span>
      </div>
    </div>
  );
}
