import { readSheetCell } from '@schemes/imports/sheets/readSheetCell';
import type { UnreadText } from '@schemes/imports/sheets/unreadTexts';
import { choiceLabel } from '@schemes/messages/formatCell';
import type { CellValue } from '@schemes/model/cells/cell';
import type { TableType } from '@schemes/model/tables/tableType';
import { useLang, useT } from '../ui/LangContext';
import { ReplaceField } from '../ui/ReplaceField';

interface ReplaceTextsProps {
  readonly type: TableType;
  readonly texts: readonly UnreadText[];
  readonly onReplace: (column: string, text: string, value: CellValue) => void;
}

const MOST = 12;

/**
 * For each text that its column cannot read, a form that replaces the text in every cell. Shows the first `MOST` texts.
 */
export function ReplaceTexts({ type, texts, onReplace }: ReplaceTextsProps) {
  const t = useT();
  const lang = useLang();
  return (
    <>
      {texts.slice(0, MOST).map(({ column: key, text, count }) => {
        const column = type.columns.find((one) => one.key === key);
        if (!column) return null;
        const options = column.choices?.map((code) => ({
          value: code,
          text: choiceLabel(lang, column, code),
        }));
        return (
          <ReplaceField
            key={`${key} ${text}`}
            label={t('imports.replace', { text, n: count })}
            action={t('imports.replaceAll')}
            options={options ?? null}
            onReplace={(typed) => {
              const read = readSheetCell(column, typed);
              if (!read.ok) return t(read.problem.code, read.problem.params);
              if (read.value !== undefined) onReplace(key, text, read.value);
              return null;
            }}
          />
        );
      })}
    </>
  );
}
