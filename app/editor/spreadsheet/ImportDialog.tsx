import type { TableEdits } from '@schemes/doc/applyTableEdits';
import type { SheetFile } from '@schemes/imports/sheets/sheet';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';
import { FileChooser } from '../../imports/FileChooser';
import { ImportFrame } from '../../imports/ImportFrame';
import { useReadFile } from '../../imports/useReadFile';
import { useT } from '../../ui/LangContext';
import type { RowsStore } from '../live/rowsStore';
import type { ImportedTable } from './importedTable';
import { SheetReview } from './SheetReview';

interface ImportDialogProps {
  readonly scheme: string;
  readonly table: ImportedTable;
  readonly store: RowsStore;
  readonly open: boolean;
  readonly online: boolean;
  readonly onTake: (edits: TableEdits) => void;
  readonly onClose: () => void;
}

/** The dialog that reads a spreadsheet, previews its changes to the table, and imports it. */
export default function ImportDialog({
  scheme,
  table,
  store,
  open,
  online,
  onTake,
  onClose,
}: ImportDialogProps) {
  const t = useT();
  const { state, choose } = useReadFile<SheetFile>(`/schemes/${encodeURIComponent(scheme)}/imports/sheets`);
  return (
    <ImportFrame
      title={t('imports.title', { title: table.title })}
      lead={t('imports.lead')}
      onClose={onClose}
    >
      {(close) => (
        <>
          <FileChooser
            accept=".xlsx,.xlsm,.xls,.ods,.csv,.tsv"
            state={state}
            online={online}
            onChoose={choose}
          />
          {state.step === 'read' && (
            <SheetReview
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
