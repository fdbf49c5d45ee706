import type { RowsToTake } from '@schemes/doc/takeRows';
import type { SheetFile } from '@schemes/imports/sheet';
import { TABLE_TYPES } from '@schemes/model/tableTypes';
import { useEffect, useId, useRef } from 'react';
import type { RowsStore } from '../editor/live/rowsStore';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/LangContext';
import { FileChooser } from './FileChooser';
import { ImportDesk } from './ImportDesk';
import type { ImportedTable } from './importedTable';
import { useReadFile } from './useReadFile';

interface ImportDialogProps {
  readonly scheme: string;
  readonly table: ImportedTable;
  readonly store: RowsStore;
  readonly open: boolean;
  readonly online: boolean;
  readonly onTake: (edits: RowsToTake) => void;
  readonly onClose: () => void;
}

/** Chooses a spreadsheet, shows what it would do to the table, and takes it. Escape leaves without a change. */
export default function ImportDialog({
  scheme,
  table,
  store,
  open,
  online,
  onTake,
  onClose,
}: ImportDialogProps) {
  const say = useSay();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { state, choose } = useReadFile<SheetFile>(`/schemes/${encodeURIComponent(scheme)}/imports/sheets`);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="dialog import-dialog" aria-labelledby={id} onClose={onClose}>
      <div className="stack">
        <header className="import-head">
          <h2 id={id}>{say('imports.title', { title: table.title })}</h2>
          <button
            type="button"
            className="button plain square"
            aria-label={say('imports.cancel')}
            title={say('imports.cancel')}
            onClick={() => dialog.current?.close()}
          >
            <Icon name="cross" />
          </button>
        </header>
        <p className="hint">{say('imports.lead')}</p>
        <FileChooser accept=".xlsx,.xlsm,.ods,.csv,.tsv" state={state} online={online} onChoose={choose} />
        {state.step === 'read' && (
          <ImportDesk
            key={state.read}
            file={state.file}
            type={TABLE_TYPES[table.type]}
            store={store}
            open={open}
            onTake={(edits) => {
              onTake(edits);
              dialog.current?.close();
            }}
          />
        )}
      </div>
    </dialog>
  );
}
