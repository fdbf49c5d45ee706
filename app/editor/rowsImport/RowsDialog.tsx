import type { TableEdits } from '@schemes/doc/applyTableEdits';
import type { TableType } from '@schemes/model/tables/tableType';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';
import type { ComponentType } from 'react';
import { FileChooser } from '../../imports/FileChooser';
import { ImportFrame } from '../../imports/ImportFrame';
import { useReadFile } from '../../imports/useReadFile';
import type { RowsStore } from '../live/rowsStore';
import type { ImportedTable } from './importedTable';

/** What every dialog that imports rows into a table receives. */
export interface RowsDialogProps {
  readonly scheme: string;
  readonly table: ImportedTable;
  readonly store: RowsStore;
  readonly open: boolean;
  readonly online: boolean;
  readonly onImport: (edits: TableEdits) => void;
  readonly onClose: () => void;
}

/** What the review of a file that was read receives: the file, and the table to compare it with. */
export interface RowsReviewProps<Read> {
  readonly file: Read;
  readonly type: TableType;
  readonly store: RowsStore;
  /** Whether the table can be written now. */
  readonly open: boolean;
  readonly onImport: (edits: TableEdits) => void;
}

interface FileRowsDialogProps<Read> extends RowsDialogProps {
  readonly title: string;
  readonly lead: string;
  /** Endings of the files, as the `accept` of an input. */
  readonly accept: string;
  /** Which reader of the server reads the file. */
  readonly reader: 'sheets' | 'word';
  /** Compares the file that was read with the table, and imports rows of it. */
  readonly Review: ComponentType<RowsReviewProps<Read>>;
}

/** A dialog in which a file is chosen and read, compared with a table, and imported into it. */
export function RowsDialog<Read extends { readonly name: string }>(props: FileRowsDialogProps<Read>) {
  const { scheme, table, store, open, online, onImport, onClose, title, lead, accept, reader, Review } =
    props;
  const { state, choose } = useReadFile<Read>(`/schemes/${encodeURIComponent(scheme)}/imports/${reader}`);
  return (
    <ImportFrame title={title} lead={lead} onClose={onClose}>
      {(close) => (
        <>
          <FileChooser accept={accept} state={state} online={online} onChoose={choose} />
          {state.step === 'read' && (
            <Review
              key={state.read}
              file={state.file}
              type={TABLE_TYPES[table.type]}
              store={store}
              open={open}
              onImport={(edits) => {
                onImport(edits);
                close();
              }}
            />
          )}
        </>
      )}
    </ImportFrame>
  );
}
