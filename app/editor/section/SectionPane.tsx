import { citationContext } from '@schemes/checks/narrative/citationContext';
import { narrativeRoot } from '@schemes/doc/roots';
import type { CellRef } from '@schemes/model/findings/finding';
import type { Facts } from '@schemes/model/scheme/facts';
import { FACTS_SECTION } from '@schemes/model/scheme/outline';
import type { SectionStatus } from '@schemes/model/scheme/sectionStatus';
import type { SectionSnapshot } from '@schemes/model/scheme/snapshot';
import { isOpen } from '@schemes/policy/lifecycle';
import { memo, useEffect, useMemo, useRef } from 'react';
import { sectionTitle } from '../../naming/sectionTitle';
import { useT } from '../../ui/LangContext';
import { Late, LateTrouble, useLate } from '../../ui/LatePart';
import { type Target, useEditorShare } from '../context/EditorContext';
import type { Judged } from '../live/findingsStore';
import type { FoundPlaces } from '../narrative/FoundWords';
import { StillNarrative } from '../narrative/StillNarrative';
import { SectionNotes } from '../notes/SectionNotes';
import { SectionActions } from './SectionActions';
import { StatusLine } from './StatusLine';
import { FACTS_FORM, TABLES, TEXT } from './sectionParts';
import { WordCount } from './WordCount';

interface SectionPaneProps {
  readonly section: SectionSnapshot;
  readonly facts: Facts;
  readonly status: SectionStatus;
  readonly judged: Judged;
  /** A place in this section to put the cursor at. */
  readonly target: Target | null;
  /** What a search has found in the text. */
  readonly found: FoundPlaces;
}

/** One section: heading, state, acts, text and tables. */
export const SectionPane = memo(function SectionPane({
  section,
  facts,
  status,
  judged,
  target,
  found,
}: SectionPaneProps) {
  const t = useT();
  const { session, rights, me, changes } = useEditorShare();
  const open = isOpen(status.state) && rights.write && session !== null;
  const fragment = useMemo(
    () =>
      session && section.id !== FACTS_SECTION ? session.doc.getXmlFragment(narrativeRoot(section.id)) : null,
    [session, section.id],
  );
  const { value: NarrativeEditor, hasFailed } = useLate(TEXT, fragment !== null);
  const numbered = section.number !== undefined;
  // Scrolls a newly opened section to its top, unless the cursor is put somewhere in it.
  const wanted = useRef(target);
  useEffect(() => {
    if (!wanted.current) window.scrollTo({ top: 0 });
  }, []);
  const { day, names } = citationContext(facts);
  const context = useMemo(() => ({ day, names }), [day, names]);
  const latest = useRef(judged.snapshot);
  latest.current = judged.snapshot;
  const reached = useRef<CellRef | null>(null);
  const still = <StillNarrative narrative={section.narrative} numbered={numbered} editable={open} />;
  return (
    <article className="section" aria-labelledby="section-title">
      <header className="section-head">
        {section.part && (
          <p className="section-part">
            {section.part.label}: {section.part.title}
          </p>
        )}
        <div className="section-row">
          <h1 id="section-title">{sectionTitle(section)}</h1>
          <SectionActions key={status.state} section={section.id} status={status} judged={judged} />
        </div>
        <StatusLine status={status} />
        <SectionNotes section={section} state={status.state} />
        {section.guidance && (
          <details className="guidance">
            <summary>{t('section.guidance')}</summary>
            <p>{section.guidance}</p>
          </details>
        )}
      </header>
      {section.id === FACTS_SECTION ? (
        <Late
          part={FACTS_FORM}
          props={{ facts, open, judged, target }}
          placeholder={<div className="facts-ahead" data-ahead />}
        />
      ) : fragment && session && NarrativeEditor ? (
        <NarrativeEditor
          key={session.doc.clientID}
          fragment={fragment}
          session={session}
          me={me}
          numbered={numbered}
          editable={open}
          context={context}
          latest={latest}
          target={target?.text ? target : null}
          reached={reached}
          found={found}
          undo={changes}
          still={still}
          label={t('narrative.label', { title: section.title })}
        />
      ) : (
        <>
          {hasFailed && <LateTrouble onAgain={TEXT.ask} />}
          {still}
        </>
      )}
      {section.id !== FACTS_SECTION && <WordCount section={section.id} snapshot={judged.snapshot} />}
      {section.tables.length > 0 && (
        <Late
          part={TABLES}
          props={{ section, open, judged, target }}
          placeholder={<div className="table-ahead" data-ahead />}
        />
      )}
    </article>
  );
});
