import type { TableEdits } from '@schemes/doc/applyTableEdits';
import type { WordFile } from '@schemes/imports/word/wordFile';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';
import { FileChooser } from '../../imports/FileChooser';
import { ImportFrame } from '../../imports/ImportFrame';
import { useReadFile } from '../../imports/useReadFile';
import { useT } from '../../ui/LangContext';
import type { RowsStore } from '../live/rowsStore';
import type { ImportedTable } from '../spreadsheet/importedTable';
import { CurriculumReview } from './CurriculumReview';

interface CurriculumDialogProps {
  readonly scheme: string;
  readonly table: ImportedTable;
  readonly store: RowsStore;
  readonly open: boolean;
  readonly online: boolean;
  readonly onTake: (edits: TableEdits) => void;
  readonly onClose: () => void;
}

/** The dialog that reads a form 2C, shows its values beside those of a row, and writes the chosen ones. */
export default function CurriculumDialog({
  scheme,
  table,
  store,
  open,
  online,
  onTake,
  onClose,
}: CurriculumDialogProps) {
  const t = useT();
  const { state, choose } = useReadFile<WordFile>(`/schemes/${encodeURIComponent(scheme)}/imports/word`);
  return (
    <ImportFrame
      title={t('curriculum.title', { title: table.title })}
      lead={t('curriculum.lead')}
      onClose={onClose}
    >
      {(close) => (
        <>
          <FileChooser accept=".docx,.docm,.doc,.odt,.rtf" state={state} online={online} onChoose={choose} />
          {state.step === 'read' && (
            <CurriculumReview
              key={state.read}
              file={state.file}
              type={TABLE_TYPES[table.type]}
              store={store}
              open={open}
              onTake={(edits) => {
                onTake(edits);
                close();
              }}
            />
          )}
        </>
      )}
    </ImportFrame>
  );
}
