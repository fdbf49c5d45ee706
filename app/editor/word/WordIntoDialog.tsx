import type { SectionEdits } from '@schemes/doc/applySectionEdits';
import type { WordFile } from '@schemes/imports/word/wordFile';
import type { SectionStatus } from '@schemes/model/scheme/sectionStatus';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { FileChooser } from '../../imports/FileChooser';
import { ImportFrame } from '../../imports/ImportFrame';
import { useReadFile } from '../../imports/useReadFile';
import { useT } from '../../ui/LangContext';
import { useEditorShare } from '../context/EditorContext';
import { WordSectionsReview } from './WordSectionsReview';

interface WordIntoDialogProps {
  readonly snapshot: Snapshot;
  readonly statuses: Readonly<Record<string, SectionStatus>>;
  readonly onImport: (sections: readonly SectionEdits[]) => void;
  readonly onClose: () => void;
}

/** The dialog that reads a Word file, maps its parts to sections, and imports them. */
export default function WordIntoDialog({ snapshot, statuses, onImport, onClose }: WordIntoDialogProps) {
  const t = useT();
  const { scheme, online } = useEditorShare();
  const { state, choose } = useReadFile<WordFile>(`/schemes/${encodeURIComponent(scheme)}/imports/word`);
  return (
    <ImportFrame title={t('word.intoTitle')} lead={t('word.intoLead')} onClose={onClose}>
      {(close) => (
        <>
          <FileChooser accept=".docx,.docm,.doc,.odt,.rtf" state={state} online={online} onChoose={choose} />
          {state.step === 'read' && (
            <WordSectionsReview
              key={state.read}
              file={state.file}
              snapshot={snapshot}
              statuses={statuses}
              onImport={(sections) => {
                onImport(sections);
                close();
              }}
            />
          )}
        </>
      )}
    </ImportFrame>
  );
}
