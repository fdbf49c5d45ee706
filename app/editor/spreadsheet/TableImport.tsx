import { withWords } from '../../session/pageCatalogues';
import { useRef, useState } from 'react';
import type * as Y from 'yjs';
import { Icon } from '../../ui/Icon';
import { Late } from '../../ui/Late';
import { useT } from '../../ui/LangContext';
import { LatePart } from '../../ui/LatePart';
import { useEditorShare } from '../context/EditorContext';
import type { RowsStore } from '../live/rowsStore';
import type { ImportedTable } from './importedTable';
import { TakenRows } from './TakenRows';
import { useTakeRows } from './useTakeRows';

/** The dialog that reads a spreadsheet. */
export const IMPORT_DIALOG = new LatePart(async () => (await withWords(import('./ImportDialog'))).default);

interface TableImportProps {
  readonly table: ImportedTable;
  readonly root: Y.Map<unknown>;
  readonly store: RowsStore;
  readonly undoer: Y.UndoManager;
  readonly open: boolean;
}

/**
 * The button that imports a spreadsheet into a table. The import is one edit: sent, checked and undone as a
 * whole.
 */
export function TableImport({ table, root, store, undoer, open }: TableImportProps) {
  const t = useT();
  const { scheme, online } = useEditorShare();
  const [shown, setShown] = useState(false);
  const { taken, take } = useTakeRows(root, undoer);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button small"
        data-import-open={table.id}
        hidden={!open}
        aria-label={t('imports.openOf', { title: table.title })}
        onClick={() => setShown(true)}
      >
        <Icon name="upload" />
        {t('imports.open')}
      </button>
      <TakenRows edits={taken} />
      {shown && (
        <Late
          part={IMPORT_DIALOG}
          props={{
            scheme,
            table,
            store,
            open,
            online,
            onTake: take,
            onClose: () => {
              setShown(false);
              button.current?.focus();
            },
          }}
        />
      )}
    </>
  );
}
