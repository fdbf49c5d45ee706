import { columnLetters } from '@schemes/imports/sheets/cellAddress';
import { type ImportTarget, SKIP, targetsOf } from '@schemes/imports/sheets/importTarget';
import { SURE_SCORE } from '@schemes/imports/sheets/recogniseColumns';
import type { Sheet } from '@schemes/imports/sheets/sheet';
import { sheetText } from '@schemes/imports/sheets/sheetText';
import type { TableType } from '@schemes/model/tables/tableType';
import { useLang, useT } from '../../ui/LangContext';
import type { SheetDraft } from './sheetDraft';
import { targetLabel } from './targetLabel';

interface ColumnMappingProps {
  readonly sheet: Sheet;
  readonly type: TableType;
  readonly draft: SheetDraft;
  readonly onDraft: (draft: SheetDraft) => void;
}

const MAX_SAMPLES = 3;

/** The columns of the file with heading, sample values, and target column. */
export function ColumnMapping({ sheet, type, draft, onDraft }: ColumnMappingProps) {
  const t = useT();
  const lang = useLang();
  const { head, targets } = draft;
  const below = head.top + head.height;
  const offered = targetsOf(type);
  const put = (column: number, target: ImportTarget) =>
    onDraft({ ...draft, targets: targets.map((one, i) => (i === column ? target : one)) });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard
    <section className="table-box import-mapping" tabIndex={0} aria-label={t('imports.columns')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('imports.fileColumn')}</th>
            <th scope="col">{t('imports.heading')}</th>
            <th scope="col">{t('imports.sample')}</th>
            <th scope="col">{t('imports.target')}</th>
          </tr>
        </thead>
        <tbody>
          {head.columns
            .filter(({ column, heading }) => heading !== '' || samples(sheet, below, column) !== '')
            .map(({ column, heading, score, target, excluded }) => (
              <tr key={column} data-file-column={columnLetters(column)}>
                <th scope="row">{columnLetters(column)}</th>
                <td>{heading}</td>
                <td className="quiet">{samples(sheet, below, column)}</td>
                <td>
                  <select
                    className="input"
                    name="target"
                    aria-label={t('imports.targetOf', { letters: columnLetters(column) })}
                    value={targets[column]}
                    onChange={(event) => put(column, event.target.value)}
                  >
                    <option value={SKIP}>{targetLabel(lang, type, SKIP)}</option>
                    {offered.map((one) => (
                      <option key={one} value={one}>
                        {targetLabel(lang, type, one)}
                      </option>
                    ))}
                  </select>
                  {targets[column] === target && score > 0 && score < SURE_SCORE && target !== SKIP && (
                    <span className="chip warn">{t('imports.guessed')}</span>
                  )}
                  {sheet.hidden?.columns.includes(column) && (
                    <span className="chip warn">{t('imports.hiddenColumn')}</span>
                  )}
                  {draft.isRecalled && targets[column] !== target && (
                    <span className="chip">{t('imports.rememberedColumn')}</span>
                  )}
                  {excluded && targets[column] === SKIP && (
                    <span className="chip">{t(`imports.untaken.${excluded}`)}</span>
                  )}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

/** Joins the first values below a heading. */
function samples(sheet: Sheet, below: number, column: number): string {
  return sheet.rows
    .slice(below, below + 40)
    .map((row) => sheetText(row[column]).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .slice(0, MAX_SAMPLES)
    .join(' · ')
    .slice(0, 120);
}
