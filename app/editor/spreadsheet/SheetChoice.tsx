import type { ColumnMemory } from '@schemes/imports/sheets/columnMemory';
import type { SheetFile } from '@schemes/imports/sheets/sheet';
import type { TableType } from '@schemes/model/tables/tableType';
import { useId } from 'react';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { draftOfSheet, type SheetDraft, withHeadAt } from './sheetDraft';

interface SheetChoiceProps {
  readonly file: SheetFile;
  readonly type: TableType;
  readonly draft: SheetDraft;
  readonly memory: ColumnMemory;
  readonly onDraft: (draft: SheetDraft) => void;
}

/** The sheet and its header rows, as recognised; the user can choose others. */
export function SheetChoice({ file, type, draft, memory, onDraft }: SheetChoiceProps) {
  const t = useT();
  const id = useId();
  const { top, height } = draft.head;
  return (
    <div className="import-choice">
      <div className="field">
        <label htmlFor={`${id}-sheet`}>{t('imports.sheet')}</label>
        <select
          id={`${id}-sheet`}
          name="sheet"
          className="input"
          value={draft.sheet}
          onChange={(event) => onDraft(draftOfSheet(file, Number(event.target.value), type, memory))}
        >
          {file.sheets.map(({ name }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the sheets of a file never change order
            <option key={i} value={i}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-top`}>{t('imports.headRow')}</label>
        <input
          id={`${id}-top`}
          name="headRow"
          type="number"
          className="input"
          min={1}
          max={200}
          value={top + 1}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const row = Math.trunc(event.target.valueAsNumber);
            if (row >= 1 && row <= 200) onDraft(withHeadAt(draft, file, type, row - 1, height, memory));
          }}
        />
        <span className="hint" id={`${id}-hint`}>
          {t('imports.headRowHint')}
        </span>
      </div>
      <div className="field">
        <label htmlFor={`${id}-height`}>{t('imports.headHeight')}</label>
        <select
          id={`${id}-height`}
          name="headHeight"
          className="input"
          value={height}
          onChange={(event) =>
            onDraft(withHeadAt(draft, file, type, top, Number(event.target.value), memory))
          }
        >
          {[1, 2, 3].map((rows) => (
            <option key={rows}>{rows}</option>
          ))}
        </select>
      </div>
      {!draft.found && <Note tone="warn">{t('imports.noHead')}</Note>}
    </div>
  );
}
