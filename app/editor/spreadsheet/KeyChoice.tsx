import { targetColumns } from '@schemes/imports/sheets/importTarget';
import type { TableType } from '@schemes/model/tables/tableType';
import { useLang, useT } from '../../ui/LangContext';
import type { SheetDraft } from './sheetDraft';
import { columnLabel } from './targetLabel';

interface KeyChoiceProps {
  readonly type: TableType;
  readonly draft: SheetDraft;
  readonly onDraft: (draft: SheetDraft) => void;
}

/**
 * The key columns, by which rows of the file are matched to rows of the table. The column of names is always one of
 * them.
 */
export function KeyChoice({ type, draft, onDraft }: KeyChoiceProps) {
  const t = useT();
  const lang = useLang();
  const mapped = new Set(draft.targets.flatMap((target) => [...targetColumns(target)]));
  const offered = type.columns.filter(
    ({ key, kind }) => key === type.label || (mapped.has(key) && kind !== 'percent' && key !== 'note'),
  );
  const toggle = (key: string, on: boolean) =>
    onDraft({
      ...draft,
      key: offered.map((column) => column.key).filter((one) => (one === key ? on : draft.key.includes(one))),
    });
  return (
    <details className="import-key">
      <summary>
        {t('imports.key')}:{' '}
        {draft.key
          .map((key) =>
            columnLabel(
              lang,
              type,
              type.columns.find((column) => column.key === key),
            ),
          )
          .join(' + ')}
      </summary>
      <fieldset>
        <legend className="hint">{t('imports.keyHint')}</legend>
        {offered.map((column) => (
          <label key={column.key} className="check">
            <input
              type="checkbox"
              name="key"
              value={column.key}
              checked={draft.key.includes(column.key)}
              disabled={column.key === type.label}
              onChange={(event) => toggle(column.key, event.target.checked)}
            />
            {columnLabel(lang, type, column)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
