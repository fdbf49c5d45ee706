import { lazy, Suspense, useRef, useState } from 'react';
import type * as Y from 'yjs';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { useEditorShare } from '../context/EditorContext';
import type { RowsStore } from '../live/rowsStore';
import type { ImportedTable } from '../spreadsheet/importedTable';
import { TakenRows } from '../spreadsheet/TakenRows';
import { useTakeRows } from '../spreadsheet/useTakeRows';

const CurriculumDialog = lazy(() => import('./CurriculumDialog'));

interface CurriculumImportProps {
  readonly table: ImportedTable;
  readonly root: Y.Map<unknown>;
  readonly store: RowsStore;
  readonly undoer: Y.UndoManager;
  readonly open: boolean;
}

/** The button that fills one row of a roster from a person's form 2C, as one edit. */
export function CurriculumImport({ table, root, store, undoer, open }: CurriculumImportProps) {
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
        data-curriculum-open={table.id}
        hidden={!open}
        aria-label={t('curriculum.openOf', { title: table.title })}
        onClick={() => setShown(true)}
      >
        <Icon name="pencil" />
        {t('curriculum.open')}
      </button>
      <TakenRows edits={taken} />
      {shown && (
        <Suspense fallback={null}>
          <CurriculumDialog
            scheme={scheme}
            table={table}
            store={store}
            open={open}
            online={online}
            onTake={take}
            onClose={() => {
              setShown(false);
              button.current?.focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
