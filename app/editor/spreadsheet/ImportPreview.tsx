import type { ImportDecisions } from '@schemes/imports/sheets/ImportDecisions';
import type { ImportedRows } from '@schemes/imports/sheets/importedRow';
import type { ImportPlan } from '@schemes/imports/sheets/planImport';
import type { Row, TableType } from '@schemes/model/tables/tableType';
import { rowName } from '../../naming/rowName';
import { useLang, useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { AddedRows } from './AddedRows';
import { ChangedRows } from './ChangedRows';
import { Doubts } from './Doubts';
import { FirstOf } from './FirstOf';
import { SkippedRows } from './SkippedRows';
import { StatedTotals } from './StatedTotals';

interface ImportPreviewProps {
  readonly type: TableType;
  readonly imported: ImportedRows;
  readonly plan: ImportPlan;
  readonly rows: readonly Row[];
  readonly dropMissing: boolean;
  readonly onDropMissing: (drop: boolean) => void;
  readonly decisions: ImportDecisions;
  readonly onDecide: (decisions: ImportDecisions) => void;
}

/** The preview of an import: new rows, changed cells, rows missing in the file, skipped rows, cells to check. */
export function ImportPreview({
  type,
  imported,
  plan,
  rows,
  dropMissing,
  onDropMissing,
  decisions,
  onDecide,
}: ImportPreviewProps) {
  const t = useT();
  const lang = useLang();
  const { added, changed, same, missing } = plan;
  const skipped = imported.skipped;
  const nameOf = new Map(rows.map((row) => [row.id, rowName(lang, type, row)]));
  return (
    <div className="stack import-preview" data-import-preview>
      <p role="status">
        {t('imports.summary', {
          added: added.length,
          changed: changed.length,
          same,
          missing: missing.length,
          skipped: skipped.length,
        })}
      </p>
      {imported.rows.length === 0 && <Note tone="warn">{t('imports.noRows')}</Note>}
      <StatedTotals totals={imported.totals} />
      <SkippedRows skipped={skipped} rows={imported.rows} decisions={decisions} onDecide={onDecide} />
      <Doubts
        type={type}
        doubts={[...imported.doubts, ...plan.doubts]}
        decisions={decisions}
        onDecide={onDecide}
      />
      {changed.length > 0 && <ChangedRows type={type} changed={changed} nameOf={nameOf} />}
      {added.length > 0 && <AddedRows type={type} added={added} />}
      {missing.length > 0 && (
        <details className="import-part" data-import="missing">
          <summary>{t('imports.missing', { n: missing.length })}</summary>
          {!dropMissing && <p className="hint">{t('imports.missingKept')}</p>}
          <FirstOf items={missing} show={(id) => nameOf.get(id) ?? ''} />
          <label className="check">
            <input
              type="checkbox"
              name="dropMissing"
              checked={dropMissing}
              onChange={(event) => onDropMissing(event.target.checked)}
            />
            {t('imports.dropMissing', { n: missing.length })}
          </label>
        </details>
      )}
    </div>
  );
}
