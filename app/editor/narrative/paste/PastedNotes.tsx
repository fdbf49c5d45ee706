import { useT } from '../../../ui/LangContext';
import { Note } from '../../../ui/Note';
import type { PasteNote } from './PasteNote';

/** Places of one kind that are shown. */
const MAX_SHOWN = 20;

interface PastedNotesProps {
  readonly notes: readonly PasteNote[];
  readonly onClose: () => void;
}

/** What the last paste did not take as it was, by kind with each place. */
export function PastedNotes({ notes, onClose }: PastedNotesProps) {
  const t = useT();
  const kinds = [...new Set(notes.map(({ what }) => what))];
  if (kinds.length === 0) return null;
  return (
    <Note tone="warn">
      <p data-pasted>{t('word.pasted')}</p>
      <ul className="word-note-places">
        {kinds.map((what) => {
          const own = notes.filter((note) => note.what === what);
          return (
            <li key={what} data-pasted-kind={what}>
              {t(`word.note.${what}`, { n: own.length })}:{' '}
              <span lang="vi">
                {own
                  .slice(0, MAX_SHOWN)
                  .map(({ text }) => `“${text}”`)
                  .join(', ')}
                {own.length > MAX_SHOWN && ' …'}
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
