import { useFetcher } from '@remix-run/react';
import { formatWhen } from '@schemes/messages/formatWhen';
import { useEffect } from 'react';
import type { CredentialNotice } from '../context/Sessions';
import { useLang, useT } from '../ui/LangContext';
import { Note } from '../ui/Note';
import { usePreferences } from './usePreferences';

/** How often an open page asks whether something was changed elsewhere, ms. */
const ASK_MS = 60_000;

/** Says on every page what was changed in how the person signs in, until they acknowledge it. */
export function CredentialNotices() {
  const t = useT();
  const lang = useLang();
  const { me, notices: first } = usePreferences();
  const asked = useFetcher<{ readonly notices: readonly CredentialNotice[] }>();
  const { Form, state } = useFetcher();
  const { load } = asked;
  const id = me?.id;
  useEffect(() => {
    if (id === undefined) return;
    const ask = () => {
      if (document.visibilityState === 'visible') load('/notices');
    };
    const timer = setInterval(ask, ASK_MS);
    document.addEventListener('visibilitychange', ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [id, load]);
  const notices = asked.data?.notices ?? first;
  if (!me || notices.length === 0) return null;
  return (
    <div className="no-answer" data-notices={notices.length}>
      <Note tone="warn">
        {notices.map(({ id: notice, what, at, by }) => (
          <p key={notice}>
            {t(`notice.${what}`, {
              when: formatWhen(lang, at),
              by: by.id === me.id ? t('notice.byYou') : by.name || t('notice.byServer'),
            })}
          </p>
        ))}
        <p>{t('notice.hint')}</p>
        <Form method="post" action="/notices">
          {notices.map(({ id: notice }) => (
            <input key={notice} type="hidden" name="notice" value={notice} />
          ))}
          <button type="submit" className="button small" disabled={state !== 'idle'}>
            {t('notice.seen')}
          </button>
        </Form>
      </Note>
    </div>
  );
}
