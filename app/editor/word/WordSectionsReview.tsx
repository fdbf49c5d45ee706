import type { SectionEdits } from '@schemes/doc/applySectionEdits';
import { namesOfFacts } from '@schemes/imports/word/namesOfFacts';
import { settleWord, type WordDecisions } from '@schemes/imports/word/settleWord';
import type { WordFile } from '@schemes/imports/word/wordFile';
import { importWord, matchSections, type WordChoice } from '@schemes/imports/word/wordIntoScheme';
import { type WordSection, wordSections } from '@schemes/imports/word/wordSections';
import { FACTS_SECTION } from '@schemes/model/scheme/outline';
import type { SectionStatus } from '@schemes/model/scheme/sectionStatus';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { checkNarrative } from '@schemes/model/text/checkNarrative';
import { isOpen } from '@schemes/policy/lifecycle';
import { useMemo, useState } from 'react';
import { sectionsFitOneFrame } from '../../imports/editBytes';
import { WordNotes } from '../../imports/WordNotes';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { useEditorShare } from '../context/EditorContext';
import { newRowId } from '../grid/model/newRowId';
import { WordPartChoice } from './WordPartChoice';

interface WordSectionsReviewProps {
  readonly file: WordFile;
  readonly snapshot: Snapshot;
  readonly statuses: Readonly<Record<string, SectionStatus>>;
  readonly onImport: (sections: readonly SectionEdits[]) => void;
}

/** The parts of a Word file with their target sections, and notes on what the import omits or changes. */
export function WordSectionsReview({ file, snapshot, statuses, onImport }: WordSectionsReviewProps) {
  const t = useT();
  const { session } = useEditorShare();
  const [decisions, setDecisions] = useState<WordDecisions>({});
  const names = useMemo(() => namesOfFacts(snapshot.facts), [snapshot.facts]);
  const settled = useMemo(() => settleWord(file, decisions, { names }), [file, decisions, names]);
  const parts = useMemo(() => wordSections(settled.blocks), [settled]);
  const sections = useMemo(
    () => snapshot.sections.filter(({ id }) => id !== FACTS_SECTION),
    [snapshot.sections],
  );
  const isOpenSection = (id: string | null) => id !== null && isOpen(stateOf(id));
  const stateOf = (id: string) => (statuses[id] ?? { state: 'drafting' as const }).state;
  const matched = useMemo(() => matchSections(parts, sections), [parts, sections]);
  /** What a person chose for a part, by its title: a decision about the file can add and remove parts. */
  const [chosen, setChosen] = useState<Readonly<Record<string, WordChoice>>>({});
  const keys = useMemo(() => partKeys(parts), [parts]);
  const choices = keys.map(
    (key, i): WordChoice =>
      chosen[key] ?? {
        section: isOpenSection(matched[i] ?? null) ? (matched[i] ?? null) : null,
        replaces: false,
      },
  );
  const chosenText = JSON.stringify(choices);
  const {
    sections: imported,
    doubts,
    notes,
  } = useMemo(
    () => importWord(parts, JSON.parse(chosenText) as readonly WordChoice[], sections, newRowId, decisions),
    [parts, chosenText, sections, decisions],
  );
  const locked = imported.filter(({ section }) => !isOpen(stateOf(section)));
  const isSound = imported.every(
    ({ narrative }) => checkNarrative({ type: 'doc', content: narrative }) === null,
  );
  const fits = useMemo(() => sectionsFitOneFrame(imported), [imported]);
  const skippedCount = choices.filter(({ section }) => section === null).length;
  return (
    <div className="stack" data-word-into data-unsaved="page">
      {parts.length === 0 && <Note tone="bad">{t('word.none')}</Note>}
      <p role="status">
        {t('word.intoSummary', {
          parts: parts.length - skippedCount,
          sections: imported.length,
          left: skippedCount,
        })}
      </p>
      <ol className="word-parts">
        {parts.map((part, i) => (
          <WordPartChoice
            key={keys[i]}
            part={part}
            sections={sections}
            stateOf={stateOf}
            matched={matched[i] ?? null}
            choice={choices[i] ?? { section: null, replaces: false }}
            imported={imported}
            onChoose={(choice) => setChosen({ ...chosen, [keys[i] ?? '']: choice })}
          />
        ))}
      </ol>
      <WordNotes
        notes={[...settled.notes, ...notes]}
        tables={doubts}
        decisions={decisions}
        onDecide={setDecisions}
      />
      {locked.length > 0 && <Note tone="bad">{t('word.intoLocked')}</Note>}
      {!isSound && <Note tone="bad">{t('word.intoUnsound')}</Note>}
      {!fits && <Note tone="bad">{t('word.intoTooLarge')}</Note>}
      {!session && <Note tone="bad">{t('imports.locked')}</Note>}
      <div className="actions import-take">
        <button
          type="button"
          className="button main"
          data-word-take
          disabled={imported.length === 0 || locked.length > 0 || !isSound || !fits || !session}
          onClick={() => onImport(imported)}
        >
          {t('word.intoTake')}
        </button>
        <span className="hint">{t('word.intoHint')}</span>
      </div>
    </div>
  );
}

/** A key for each part: its title, with its number among the parts of the same title. */
function partKeys(parts: readonly WordSection[]): readonly string[] {
  const seen = new Map<string, number>();
  return parts.map(({ part, number, title }) => {
    const name = [part?.label, number, title].join('/');
    const n = (seen.get(name) ?? 0) + 1;
    seen.set(name, n);
    return `${name}/${n}`;
  });
}
