import type { TableEdits } from '@schemes/doc/applyTableEdits';
import { MAX_ROWS } from '@schemes/doc/checkTable';
import { importEdits, rowsAfter } from '@schemes/imports/sheets/importEdits';
import type { ImportedRows } from '@schemes/imports/sheets/importedRow';
import { targetColumns } from '@schemes/imports/sheets/importTarget';
import { type ImportPlan, planInSteps } from '@schemes/imports/sheets/planImport';
import { importedRowsInSteps } from '@schemes/imports/sheets/readImportedRows';
import type { SheetFile } from '@schemes/imports/sheets/sheet';
import type { Steps } from '@schemes/imports/sheets/steps';
import type { Row, TableType } from '@schemes/model/tables/tableType';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { fitsOneFrame } from '../../imports/editBytes';
import { ImportButton } from '../../imports/ImportButton';
import { ImportProgress } from '../../imports/ImportProgress';
import { useLang, useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { newRowId } from '../grid/model/newRowId';
import type { RowsReviewProps } from '../rowsImport/RowsDialog';
import { ColumnMapping } from './ColumnMapping';
import { ImportPreview } from './ImportPreview';
import { KeyChoice } from './KeyChoice';
import { SheetChoice } from './SheetChoice';
import { columnWrittenTwice, draftOf, mappingOf, sheetOf, withRecognised } from './sheetDraft';
import { readStoredColumns, storeColumns } from './storedColumns';
import { columnLabel } from './targetLabel';
import { useSteps } from './useSteps';

/** A file compared with the table: column mapping, preview, and the button that imports it. */
export function SheetReview({ file, type, store, open, onImport }: RowsReviewProps<SheetFile>) {
  const t = useT();
  const lang = useLang();
  const [draft, setDraft] = useState(() => draftOf(file, type, readStoredColumns()));
  const [memory] = useState(readStoredColumns);
  const [isWriting, setWriting] = useState(false);
  const rows = useSyncExternalStore(store.subscribe, store.getRows, store.getRows);
  const sheet = sheetOf(file, draft.sheet);
  const { head, targets, key, decisions } = draft;
  const reading = useSteps(
    useCallback(
      () => importedRowsInSteps(sheet, head.top + head.height, type, mappingOf({ targets }), decisions),
      [sheet, head, targets, type, decisions],
    ),
  );
  const read = reading.isOver ? reading.result : null;
  const comparing = useSteps(
    useCallback(() => compareInSteps(read, type, rows, key), [read, type, rows, key]),
  );
  // The last comparison stays visible while others edit the table. It can be imported only while it is current.
  const compared = comparing.result;
  const isCurrent = reading.isOver && comparing.isOver && compared !== null;
  const edits = useMemo(
    () =>
      compared === null
        ? NOTHING
        : importEdits(compared.plan, compared.imported, type, newRowId, draft.dropMissing),
    [compared, type, draft.dropMissing],
  );
  const hasLabel = draft.targets.some((target) => targetColumns(target).includes(type.label));
  const duplicate = columnWrittenTwice(draft);
  const labelOf = (key: string) =>
    columnLabel(
      lang,
      type,
      type.columns.find((column) => column.key === key),
    );
  const rowCount = rowsAfter(rows, edits);
  const isUnchanged = edits.cells.length + edits.rows.length + edits.removed.length === 0;
  const fits = useMemo(() => fitsOneFrame(edits), [edits]);
  const canImport =
    isCurrent && hasLabel && duplicate === null && !isUnchanged && rowCount <= MAX_ROWS && fits && open;
  return (
    <div className="stack" data-import-desk data-unsaved="typed">
      {file.notes.map((note) => (
        <Note key={note} tone={note === 'formulas' || note === 'macros' ? 'plain' : 'warn'}>
          {t(`imports.note.${note}`)}
        </Note>
      ))}
      <SheetChoice file={file} type={type} draft={draft} memory={memory} onDraft={setDraft} />
      {draft.isRecalled && (
        <Note>
          {t('imports.recalled')}{' '}
          <button type="button" className="link" onClick={() => setDraft(withRecognised(draft, file, type))}>
            {t('imports.recogniseAgain')}
          </button>
        </Note>
      )}
      <details
        className="import-part"
        data-import="columns"
        open={!draft.found || !hasLabel || duplicate !== null || undefined}
      >
        <summary>{t('imports.columns')}</summary>
        <p className="hint">{t('imports.columnsHint')}</p>
        <ColumnMapping sheet={sheet} type={type} draft={draft} onDraft={setDraft} />
      </details>
      {duplicate !== null && <Note tone="bad">{t('imports.twice', { column: labelOf(duplicate) })}</Note>}
      {!hasLabel && <Note tone="bad">{t('imports.noLabel', { column: labelOf(type.label) })}</Note>}
      {hasLabel && duplicate === null && (
        <>
          <KeyChoice type={type} draft={draft} onDraft={setDraft} />
          {compared && (
            <ImportPreview
              type={type}
              imported={compared.imported}
              plan={compared.plan}
              rows={rows}
              dropMissing={draft.dropMissing}
              onDropMissing={(dropMissing) => setDraft({ ...draft, dropMissing })}
              decisions={decisions}
              onDecide={(decided) => setDraft({ ...draft, decisions: decided })}
            />
          )}
          {isCurrent && isUnchanged && compared.imported.rows.length > 0 && (
            <Note tone="good">{t('imports.nothing')}</Note>
          )}
          {rowCount > MAX_ROWS && (
            <Note tone="bad">{t('imports.tooMany', { n: rowCount, max: MAX_ROWS })}</Note>
          )}
          {!fits && <Note tone="bad">{t('imports.tooLarge')}</Note>}
        </>
      )}
      <ImportProgress {...progressOf(reading, comparing, isWriting)} />
      {!open && <Note tone="bad">{t('imports.locked')}</Note>}
      <ImportButton
        mark="data-import-take"
        disabled={!canImport || isWriting}
        onImport={() => {
          setWriting(true);
          storeColumns(type, draft);
          // Shows the progress text before writing blocks the page.
          requestAnimationFrame(() => setTimeout(() => onImport(edits)));
        }}
      />
    </div>
  );
}

const NOTHING: TableEdits = { cells: [], rows: [], removed: [] };

/** Compares the file with the table; null while the file is being read. */
function* compareInSteps(
  imported: ImportedRows | null,
  type: TableType,
  rows: readonly Row[],
  key: readonly string[],
): Steps<{ readonly imported: ImportedRows; readonly plan: ImportPlan } | null> {
  return imported && { imported, plan: yield* planInSteps(imported, type, rows, key) };
}

/** How far a long computation is: `done` from 0 to 1. */
type Progress = { readonly done: number; readonly isOver: boolean };

function progressOf(reading: Progress, comparing: Progress, isWriting: boolean) {
  if (isWriting) return { what: 'writing' as const, done: null };
  if (reading.isOver && comparing.isOver) return { what: null, done: null };
  const { done } = reading.isOver ? comparing : reading;
  return { what: 'comparing' as const, done: reading.isOver ? 0.8 + done / 5 : 0.8 * done };
}
