import type { FormValues } from '@schemes/imports/curriculum/curriculumValues';
import { unreadTexts } from '@schemes/imports/sheets/unreadTexts';
import type { CellValue } from '@schemes/model/cells/cell';
import type { TableType } from '@schemes/model/tables/tableType';
import { ReplaceTexts } from '../../imports/ReplaceTexts';
import { useLang, useT } from '../../ui/LangContext';
import { ImportTable } from '../spreadsheet/ImportTable';
import { columnLabel } from '../spreadsheet/targetLabel';
import { formPlace } from './formPlace';

interface FormOmissionsProps {
  readonly type: TableType;
  readonly form: FormValues;
  readonly onReplace: (column: string, text: string, value: CellValue) => void;
}

/** Longest text shown, in characters: a part of the form can be pages long, and its beginning identifies it. */
const MAX_SHOWN = 300;

/**
 * Lists what is not imported from a form, with its place: texts that their column cannot read, items without a column,
 * blank items.
 */
export function FormOmissions({ type, form: { unread, omitted, blank }, onReplace }: FormOmissionsProps) {
  const t = useT();
  const lang = useLang();
  const columnOf = (wanted: string) =>
    columnLabel(
      lang,
      type,
      type.columns.find(({ key }) => key === wanted),
    );
  const place = { key: 'place', text: t('curriculum.place') };
  const text = { key: 'text', text: t('imports.text') };
  const reason = { key: 'reason', text: t('imports.reason') };
  return (
    <>
      {unread.length > 0 && (
        <ImportTable
          name="form-unread"
          label={t('curriculum.unread', { n: unread.length })}
          lead={<ReplaceTexts type={type} texts={unreadTexts(unread)} onReplace={onReplace} />}
          heads={[{ key: 'column', text: t('imports.column') }, text, place, reason]}
          items={unread}
          most={unread.length}
          show={(one) => (
            <tr key={`${one.column} ${one.text}`} data-unread={one.column}>
              <th scope="row">{columnOf(one.column)}</th>
              <td>{one.text}</td>
              <td>{formPlace(lang, one.place)}</td>
              <td>{t(one.problem.code, one.problem.params)}</td>
            </tr>
          )}
        />
      )}
      {omitted.length > 0 && (
        <ImportTable
          name="form-left"
          label={t('curriculum.left', { n: omitted.length })}
          isOpen={omitted.some(({ kind }) => kind === 'unknown')}
          heads={[place, text, reason]}
          items={omitted}
          most={omitted.length}
          show={(one, i) => (
            <tr key={i} data-left={one.kind}>
              <th scope="row">{formPlace(lang, one.place)}</th>
              <td>{one.text.length > MAX_SHOWN ? `${one.text.slice(0, MAX_SHOWN - 1)}…` : one.text}</td>
              <td>{t(`curriculum.leftKind.${one.kind}`)}</td>
            </tr>
          )}
        />
      )}
      {blank.length > 0 && (
        <p className="hint" data-blank>
          {t('curriculum.blank', { places: blank.map((one) => formPlace(lang, one)).join('; ') })}
        </p>
      )}
    </>
  );
}
