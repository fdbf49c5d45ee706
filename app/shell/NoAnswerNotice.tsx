import { useFetchers } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { NO_ANSWER } from '../session/fetchForRouter';
import { useT } from '../ui/LangContext';
import { Note } from '../ui/Note';

/** Says that a form got no answer from the server, until the notice is closed or a form is sent again. */
export function NoAnswerNotice() {
  const t = useT();
  const [shown, setShown] = useState(false);
  // A button that asks for confirmation sends its form without a `submit` event on the document.
  const isSending = useFetchers().some(({ state }) => state === 'submitting');
  useEffect(() => {
    if (isSending) setShown(false);
  }, [isSending]);
  useEffect(() => {
    const show = () => setShown(true);
    const hide = () => setShown(false);
    document.addEventListener(NO_ANSWER, show);
    document.addEventListener('submit', hide, true);
    return () => {
      document.removeEventListener(NO_ANSWER, show);
      document.removeEventListener('submit', hide, true);
    };
  }, []);
  if (!shown) return null;
  return (
    <div className="no-answer" data-no-answer>
      <Note tone="bad">
        <p>{t('refusal.noAnswer')}</p>
        <button type="button" className="link" onClick={() => setShown(false)}>
          {t('form.close')}
        </button>
      </Note>
    </div>
  );
}
