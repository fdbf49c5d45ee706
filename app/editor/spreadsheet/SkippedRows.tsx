import { excludeRows, type ImportDecisions, includeRows } from '@schemes/imports/sheets/ImportDecisions';
import type { ImportedRow, SkippedRow, SkipReason } from '@schemes/imports/sheets/importedRow';
import { useT } from '../../ui/LangContext';

interface SkippedRowsProps {
  readonly skipped: readonly SkippedRow[];
  /** The imported rows, for those that are imported by a decision. */
  readonly rows: readonly ImportedRow[];
  readonly decisions: ImportDecisions;
  readonly onDecide: (decisions: ImportDecisions) => void;
}

const MOST = 100;

/** The rows of the file that are left out, by reason; each, or all of a reason, can be imported all the same. */
export function SkippedRows({ skipped, rows, decisions, onDecide }: SkippedRowsProps) {
  const t = useT();
  const taken = rows.filter(({ row }) => decisions.includedRows.has(row));
  if (skipped.length + taken.length === 0) return null;
  const groups = new Map<SkipReason, SkippedRow[]>();
  for (const one of skipped) groups.set(one.reason, [...(groups.get(one.reason) ?? []), one]);
  return (
    <details className="import-part" data-import="skipped" open={mustSee(skipped) || undefined}>
      <summary>{t('imports.skippedRows', { n: skipped.length })}</summary>
      {[...groups].map(([reason, some]) => (
        <fieldset key={reason} className="import-skipped" data-skipped={reason}>
          <legend>{t('imports.kindHead', { kind: t(`imports.skipped.${reason}`), n: some.length })}</legend>
          {reason !== 'blank' && some.length > 1 && (
            <label className="check">
              <input
                type="checkbox"
                name={`take-${reason}`}
                checked={false}
                onChange={() =>
                  onDecide(
                    includeRows(
                      decisions,
                      some.map(({ row }) => row),
                    ),
                  )
                }
              />
              {t('imports.takeKind', { n: some.length })}
            </label>
          )}
          <ul className="import-list">
            {some.slice(0, MOST).map(({ row, text }) => (
              <li key={row}>
                {reason === 'blank' ? (
                  t('imports.fileRow', { n: row + 1 })
                ) : (
                  <label className="check" data-row={row + 1}>
                    <input
                      type="checkbox"
                      name="takeRow"
                      checked={false}
                      aria-label={t('imports.takeRow', { n: row + 1 })}
                      onChange={() => onDecide(includeRows(decisions, [row]))}
                    />
                    {`${t('imports.fileRow', { n: row + 1 })}: ${text}`}
                  </label>
                )}
              </li>
            ))}
            {some.length > MOST && <li className="quiet">{t('imports.more', { n: some.length - MOST })}</li>}
          </ul>
        </fieldset>
      ))}
      {taken.length > 0 && (
        <fieldset className="import-skipped" data-skipped="taken">
          <legend>{t('imports.takenRows', { n: taken.length })}</legend>
          <ul className="import-list">
            {taken.slice(0, MOST).map(({ row, cells }) => (
              <li key={row}>
                <label className="check" data-row={row + 1}>
                  <input
                    type="checkbox"
                    name="takeRow"
                    checked
                    onChange={() => onDecide(excludeRows(decisions, [row]))}
                  />
                  {`${t('imports.fileRow', { n: row + 1 })}: ${Object.values(cells).join(' · ')}`}
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </details>
  );
}

/** Whether a row is left out for a reason that may be wrong, so that the list is open at once. */
function mustSee(skipped: readonly SkippedRow[]): boolean {
  return skipped.some(({ reason }) => ['noPerson', 'noName', 'hidden'].includes(reason));
}
