import type { SectionToTake } from '@schemes/doc/takeSections';
import type { WordFile } from '@schemes/imports/word/wordFile';
import { matchSections, takeWord, type WordChoice } from '@schemes/imports/word/wordIntoScheme';
import { wordSections } from '@schemes/imports/word/wordSections';
import { FACTS_SECTION } from '@schemes/model/scheme/outline';
import type { SectionStatus } from '@schemes/model/scheme/sectionStatus';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { checkNarrative } from '@schemes/model/text/checkNarrative';
import { isOpen } from '@schemes/policy/lifecycle';
import { useMemo, useState } from 'react';
import { sectionsFitOneFrame } from '../../imports/editBytes';
import { WordLeftOut } from '../../imports/WordLeftOut';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { useEditorShare } from '../context/EditorContext';
import { newRowId } from '../grid/model/newRowId';
import { WordPartChoice } from './WordPartChoice';

interface WordSectionsReviewProps {
  readonly file: WordFile;
  readonly snapshot: Snapshot;
  readonly statuses: Readonly<Record<string, SectionStatus>>;
  readonly onTake: (sections: readonly SectionToTake[]) => void;
}

/** The parts of a Word file with their target sections, and what is left out. */
export function WordSectionsReview({ file, snapshot, statuses, onTake }: WordSectionsReviewProps) {
  const t = useT();
  const { session } = useEditorShare();
  const parts = useMemo(() => wordSections(file.blocks), [file]);
  const sections = useMemo(
    () => snapshot.sections.filter(({ id }) => id !== FACTS_SECTION),
    [snapshot.sections],
  );
  const stateOf = (id: string) => (statuses[id] ?? { state: 'drafting' as const }).state;
  const [matched] = useState(() => matchSections(parts, sections));
  const [choices, setChoices] = useState<readonly WordChoice[]>(() =>
    matched.map((section) => ({
      section: section !== null && isOpen(stateOf(section)) ? section : null,
      replaces: false,
    })),
  );
  const { sections: taken, doubts } = useMemo(
    () => takeWord(parts, choices, sections, newRowId),
    [parts, choices, sections],
  );
  const locked = taken.filter(({ section }) => !isOpen(stateOf(section)));
  const isSound = taken.every(
    ({ narrative }) => checkNarrative({ type: 'doc', content: narrative }) === null,
  );
  const fits = useMemo(() => sectionsFitOneFrame(taken), [taken]);
  const left = choices.filter(({ section }) => section === null).length;
  return (
    <div className="stack" data-word-into data-unsaved="page">
      {parts.length === 0 && <Note tone="bad">{t('word.none')}</Note>}
      <p role="status">
        {t('word.intoSummary', { parts: parts.length - left, sections: taken.length, left })}
      </p>
      <ol className="word-parts">
        {parts.map((part, i) => (
          <WordPartChoice
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a file never change
            key={i}
            part={part}
            sections={sections}
            stateOf={stateOf}
            matched={matched[i] ?? null}
            choice={choices[i] ?? { section: null, replaces: false }}
            taken={taken}
            onChoose={(choice) => setChoices(choices.map((one, at) => (at === i ? choice : one)))}
          />
        ))}
      </ol>
      <WordLeftOut file={file} doubts={doubts} />
      {locked.length > 0 && <Note tone="bad">{t('word.intoLocked')}</Note>}
      {!isSound && <Note tone="bad">{t('word.intoUnsound')}</Note>}
      {!fits && <Note tone="bad">{t('word.intoTooLarge')}</Note>}
      {!session && <Note tone="bad">{t('imports.locked')}</Note>}
      <div className="actions import-take">
        <button
          type="button"
          className="button main"
          data-word-take
          disabled={taken.length === 0 || locked.length > 0 || !isSound || !fits || !session}
          onClick={() => onTake(taken)}
        >
          {t('word.intoTake')}
        </button>
        <span className="hint">{t('word.intoHint')}</span>
      </div>
    </div>
  );
}
