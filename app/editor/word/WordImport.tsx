import { applySectionEdits, rootsOf, type SectionEdits } from '@schemes/doc/applySectionEdits';
import type { SectionStatus } from '@schemes/model/scheme/sectionStatus';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { isOpen } from '@schemes/policy/lifecycle';
import { useState } from 'react';
import * as Y from 'yjs';
import { sectionTitle } from '../../naming/sectionTitle';
import { withWords } from '../../session/pageCatalogues';
import { useT } from '../../ui/LangContext';
import { Late, LatePart } from '../../ui/LatePart';
import { Note } from '../../ui/Note';
import { useAddress } from '../../ui/useAddress';
import { useEditorShare } from '../context/EditorContext';

/** The dialog that reads a Word file. */
export const WORD_DIALOG = new LatePart(async () => (await withWords(import('./WordIntoDialog'))).default);

/** Transaction origin of Word imports, so that their undo reverts nothing else. */
const WORD = Symbol('word');

interface WordImportProps {
  readonly snapshot: Snapshot;
  readonly statuses: Readonly<Record<string, SectionStatus>>;
  readonly shown: boolean;
  readonly onClose: () => void;
}

interface ImportedSections {
  readonly doc: Y.Doc;
  readonly undoer: Y.UndoManager;
  readonly sections: readonly string[];
}

/** Imports a Word file into open sections, as one edit: sent, checked and undone as a whole. */
export function WordImport({ snapshot, statuses, shown, onClose }: WordImportProps) {
  const t = useT();
  const address = useAddress();
  const { scheme, missing, session, goTo } = useEditorShare();
  const [imported, setImported] = useState<ImportedSections | null>(null);
  const dismiss = () => {
    imported?.undoer.destroy();
    setImported(null);
  };
  const importSections = (sections: readonly SectionEdits[]) => {
    const doc = session?.doc;
    if (!doc) return;
    dismiss();
    const undoer = new Y.UndoManager(rootsOf(doc, sections), {
      doc,
      trackedOrigins: new Set([WORD]),
      captureTimeout: 0,
    });
    doc.transact(() => applySectionEdits(doc, sections), WORD);
    setImported({ doc, undoer, sections: sections.map(({ section }) => section) });
  };
  const mayUndo =
    imported?.doc === session?.doc &&
    imported?.sections.every((id) => isOpen((statuses[id] ?? { state: 'drafting' }).state));
  return (
    <>
      {imported && (
        <Note tone="good">
          <p data-word-taken>{t('word.intoTaken', { n: imported.sections.length })}</p>
          <ul className="word-taken">
            {snapshot.sections
              .filter(({ id }) => imported.sections.includes(id))
              .map((section) => (
                <li key={section.id}>
                  <button
                    type="button"
                    className="button plain small"
                    onClick={() => goTo({ section: section.id })}
                  >
                    {sectionTitle(section)}
                  </button>
                </li>
              ))}
          </ul>
          {missing > 0 && (
            <p>
              {t('template.newer', { n: missing })}{' '}
              <a href={address(`/schemes/${scheme}/template`)}>{t('template.see')}</a>
            </p>
          )}
          <div className="actions">
            <button
              type="button"
              className="button small"
              data-word-undo
              disabled={!mayUndo}
              title={mayUndo ? undefined : t('word.intoUndoLocked')}
              onClick={() => {
                imported.undoer.undo();
                dismiss();
              }}
            >
              {t('word.intoUndo')}
            </button>
            <button type="button" className="button plain small" onClick={dismiss}>
              {t('form.close')}
            </button>
          </div>
        </Note>
      )}
      {shown && <Late part={WORD_DIALOG} props={{ snapshot, statuses, onImport: importSections, onClose }} />}
    </>
  );
}
