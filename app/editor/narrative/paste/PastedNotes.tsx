import { useT } from '../../../ui/LangContext';
import { Note } from '../../../ui/Note';
import type { PasteNote } from './PasteNote';

/** The most places of one kind that are shown. */
const MAX_SHOWN = 20;

interface PastedNotesProps {
  readonly notes: readonly PasteNote[];
  readonly onClose: () => void;
}

/** Lists what the last paste omitted or changed, by kind, with an excerpt of each place. */
export function PastedNotes({ notes, onClose }: PastedNotesProps) {
  const t = useT();
  const kinds = [...new Set(notes.map(({ what }) => what))];
  if (kinds.length === 0) return null;
  return (
    <Note tone="warn">
      <p data-pasted>{t('word.pasted')}</p>
      <ul className="word-note-places">
        {kinds.map((what) => {
          const ofKind = notes.filter((note) => note.what === what);
          return (
            <li key={what} data-pasted-kind={what}>
              {t(`word.note.${what}`, { n: ofKind.length })}:{' '}
              <span lang="vi">
                {ofKind
                  .slice(0, MAX_SHOWN)
                  .map(({ text }) => `“${text}”`)
                  .join(', ')}
                {ofKind.length > MAX_SHOWN && ' …'}
              </span>
            </li>
          );
        })}
      </ul>
      <button type="button" className="button plain small" onClick={onClose}>
        {t('form.close')}
      </button>
    </Note>
  );
}
