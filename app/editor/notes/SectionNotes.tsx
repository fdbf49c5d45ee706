import type { SectionSnapshot } from '@schemes/model/scheme/snapshot';
import { isOpen } from '@schemes/policy/lifecycle';
import { useT } from '../../ui/LangContext';
import { Late } from '../../ui/LatePart';
import { useEditorShare } from '../context/EditorContext';
import { NOTE_CARD } from './notesParts';
import { openNotes } from './openNotes';

interface SectionNotesProps {
  readonly section: SectionSnapshot;
  readonly state: SectionSnapshot['status']['state'];
}

/** The notes on a section: a chair sees everybody's, others their own. Handled notes are collapsed. */
export function SectionNotes({ section, state }: SectionNotesProps) {
  const t = useT();
  const { notes, rights } = useEditorShare();
  const open = openNotes(notes.notes, section.id);
  const done = notes.notes.filter((note) => note.settled && note.section === section.id).reverse();
  if (notes.failed) {
    return (
      <p className="quiet small actions">
        {t('notes.failed')}
        <button type="button" className="link" onClick={notes.reload}>
          {t('notes.again')}
        </button>
      </p>
    );
  }
  if (open.length + done.length === 0) return null;
  const card = (note: (typeof open)[number]) => (
    <Late key={note.n} part={NOTE_CARD} props={{ note, section, state }} />
  );
  return (
    <section className="notes" aria-label={t('notes.title')} data-notes={section.id}>
      <h2>
        {t('notes.title')}
        {open.length > 0 && <span className="chip warn">{t('notes.open', { n: open.length })}</span>}
      </h2>
      {open.map(card)}
      {done.length > 0 && (
        // The author of a note that reopened the section can now insert its text.
        <details key={state} open={isOpen(state) && !rights.settleNotes}>
          <summary>{t('notes.done', { n: done.length })}</summary>
          <div className="notes-done">{done.map(card)}</div>
        </details>
      )}
    </section>
  );
}
