import { type ComponentType, useRef, useState } from 'react';
import type * as Y from 'yjs';
import { Icon, type IconName } from '../../ui/Icon';
import { Late, type LatePart } from '../../ui/LatePart';
import { useEditorShare } from '../context/EditorContext';
import type { RowsStore } from '../live/rowsStore';
import { ImportCounts } from './ImportCounts';
import type { ImportedTable } from './importedTable';
import type { RowsDialogProps } from './RowsDialog';
import { useRowsEdit } from './useRowsEdit';

/** A table that rows are imported into. */
export interface ImportTarget {
  readonly table: ImportedTable;
  readonly root: Y.Map<unknown>;
  readonly store: RowsStore;
  readonly undoer: Y.UndoManager;
  readonly open: boolean;
}

interface RowsImportProps extends ImportTarget {
  /** Text of the button; its accessible name, which also contains the title of the table. */
  readonly text: string;
  readonly name: string;
  readonly icon: IconName;
  /** Data attribute of the button, with the table's id. */
  readonly mark: `data-${string}`;
  readonly dialog: LatePart<ComponentType<RowsDialogProps>>;
}

/** A button with its dialog, which writes rows of a file as one edit: sent, checked and undone as a whole. */
export function RowsImport(props: RowsImportProps) {
  const { table, root, store, undoer, open, text, name, icon, mark, dialog } = props;
  const { scheme, online } = useEditorShare();
  const [shown, setShown] = useState(false);
  const { imported, importRows } = useRowsEdit(root, undoer);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button small"
        {...{ [mark]: table.id }}
        hidden={!open}
        aria-label={name}
        onClick={() => setShown(true)}
      >
        <Icon name={icon} />
        {text}
      </button>
      <ImportCounts edits={imported} />
      {shown && (
        <Late
          part={dialog}
          props={{
            scheme,
            table,
            store,
            open,
            online,
            onImport: importRows,
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
