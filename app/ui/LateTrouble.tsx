import { useT } from './LangContext';
import { Note } from './Note';

/** Says that a part of the page did not come, and asks for it again. */
export function LateTrouble({ onAgain }: { readonly onAgain: () => void }) {
  const t = useT();
  return (
    <div data-late-trouble>
      <Note tone="warn">
        <p>{t('late.failed')}</p>
        <p className="actions">
          <button type="button" className="button small" onClick={onAgain}>
            {t('late.again')}
          </button>
        </p>
      </Note>
    </div>
  );
}
