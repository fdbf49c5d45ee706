import type { SectionToTake } from '@schemes/doc/takeSections';
import type { WordFile } from '@schemes/imports/wordFile';
import type { SectionStatus } from '@schemes/model/sectionStatus';
import type { Snapshot } from '@schemes/model/snapshot';
import { useEditorShare } from '../editor/page/EditorContext';
import { useT } from '../ui/LangContext';
import { FileChooser } from './FileChooser';
import { ImportFrame } from './ImportFrame';
import { useReadFile } from './useReadFile';
import { WordSectionsReview } from './WordSectionsReview';

interface WordIntoDialogProps {
  readonly snapshot: Snapshot;
  readonly statuses: Readonly<Record<string, SectionStatus>>;
  readonly onTake: (sections: readonly SectionToTake[]) => void;
  readonly onClose: () => void;
}

/** Chooses a Word file, shows which of its parts would go into which sections, and takes them. */
export default function WordIntoDialog({ snapshot, statuses, onTake, onClose }: WordIntoDialogProps) {
  const t = useT();
  const { scheme, online } = useEditorShare();
  const { state, choose } = useReadFile<WordFile>(`/schemes/${encodeURIComponent(scheme)}/imports/word`);
  return (
    <ImportFrame title={t('word.intoTitle')} lead={t('word.intoLead')} onClose={onClose}>
      {(close) => (
        <>
          <FileChooser accept=".docx,.docm" state={state} online={online} onChoose={choose} />
          {state.step === 'read' && (
            <WordSectionsReview
              key={state.read}
              file={state.file}
              snapshot={snapshot}
              statuses={statuses}
              onTake={(sections) => {
                onTake(sections);
                close();
              }}
            />
          )}
        </>
      )}
    </ImportFrame>
  );
}
