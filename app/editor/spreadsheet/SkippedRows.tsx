import { excludeRows, type ImportDecisions, includeRows } from '@schemes/imports/sheets/ImportDecisions';
import type { ImportedRow, SkippedRow, SkipReason } from '@schemes/imports/sheets/importedRow';
import { useT } from '../../ui/LangContext';

interface SkippedRowsProps {
  readonly skipped: readonly SkippedRow[];
  /** The imported rows, in which the rows imported by a decision are found. */
  readonly rows: readonly ImportedRow[];
  readonly decisions: ImportDecisions;
  readonly onDecide: (decisions: ImportDecisions) => void;
}

const MOST = 100;

/** Lists the rows of the file that are skipped, by reason. The person can import each, or all of a reason, anyway. */
export function SkippedRows({ skipped, rows, decisions, onDecide }: SkippedRowsProps) {
  const t = useT();
  const included = rows.filter(({ row }) => decisions.includedRows.has(row));
  if (skipped.length + included.length === 0) return null;
  const groups = new Map<SkipReason, SkippedRow[]>();
  for (const one of skipped) groups.set(one.reason, [...(groups.get(one.reason) ?? []), one]);
  return (
    <details className="import-part" data-import="skipped" open={mustSee(skipped) || undefined}>
      <summary>{t('imports.skippedRows', { n: skipped.length })}</summary>
      {[...groups].map(([reason, ofReason]) => (
        <fieldset key={reason} className="import-skipped" data-skipped={reason}>
          <legend>
            {t('imports.kindHead', { kind: t(`imports.skipped.${reason}`), n: ofReason.length })}
          </legend>
          {reason !== 'blank' && ofReason.length > 1 && (
            <label className="check">
              <input
                type="checkbox"
                name={`take-${reason}`}
                checked={false}
                onChange={() =>
                  onDecide(
                    includeRows(
                      decisions,
                      ofReason.map(({ row }) => row),
                    ),
                  )
                }
              />
              {t('imports.takeKind', { n: ofReason.length })}
            </label>
          )}
          <ul className="import-list">
            {ofReason.slice(0, MOST).map(({ row, text }) => (
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
            {ofReason.length > MOST && (
              <li className="quiet">{t('imports.more', { n: ofReason.length - MOST })}</li>
            )}
          </ul>
        </fieldset>
      ))}
      {included.length > 0 && (
        <fieldset className="import-skipped" data-skipped="taken">
          <legend>{t('imports.takenRows', { n: included.length })}</legend>
          <ul className="import-list">
            {included.slice(0, MOST).map(({ row, cells }) => (
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

/** Whether a row is skipped for a reason that may be wrong. The list is then open from the beginning. */
function mustSee(skipped: readonly SkippedRow[]): boolean {
  return skipped.some(({ reason }) => ['noPerson', 'noName', 'hidden'].includes(reason));
}
