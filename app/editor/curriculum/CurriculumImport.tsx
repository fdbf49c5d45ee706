import { useRef, useState } from 'react';
import type * as Y from 'yjs';
import { withWords } from '../../session/pageCatalogues';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { Late } from '../../ui/Late';
import { LatePart } from '../../ui/LatePart';
import { useEditorShare } from '../context/EditorContext';
import type { RowsStore } from '../live/rowsStore';
import type { ImportedTable } from '../spreadsheet/importedTable';
import { TakenRows } from '../spreadsheet/TakenRows';
import { useTakeRows } from '../spreadsheet/useTakeRows';

/** The dialog that reads a form 2C. */
export const CURRICULUM_DIALOG = new LatePart(
  async () => (await withWords(import('./CurriculumDialog'))).default,
);

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
        <Late
          part={CURRICULUM_DIALOG}
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
