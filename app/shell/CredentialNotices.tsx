import { useFetcher } from '@remix-run/react';
import { formatWhen } from '@schemes/messages/formatWhen';
import { useEffect, useState } from 'react';
import type { CredentialNotice } from '../context/Sessions';
import { browserAddress } from '../ui/browserAddress';
import { useLang, useT } from '../ui/LangContext';
import { Note } from '../ui/Note';
import { usePreferences } from './usePreferences';

/** Interval at which a visible page fetches new notices, ms. */
const REFRESH_MS = 60_000;

/** Shows on every page the changes to how the user signs in, until the user acknowledges them. */
export function CredentialNotices() {
  const t = useT();
  const lang = useLang();
  const { me, notices: first } = usePreferences();
  const { Form, state } = useFetcher();
  const id = me?.id;
  const [fetched, setFetched] = useState<readonly CredentialNotice[] | null>(null);
  // When the root is loaded again, its notices are newer than those fetched before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each load of the root brings a new list
  useEffect(() => setFetched(null), [first]);
  useEffect(() => {
    if (id === undefined) return;
    const refresh = () => {
      if (document.visibilityState !== 'visible') return;
      fetchNotices().then(setFetched, (error) => console.warn('The notices could not be read', error));
    };
    const timer = setInterval(refresh, REFRESH_MS);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [id]);
  const notices = fetched ?? first;
  if (!me || notices.length === 0) return null;
  return (
    <div className="no-print" data-notices={notices.length}>
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

/**
 * Fetches the notices without the router, which would replace the page by an error page if the server did not answer.
 */
async function fetchNotices(): Promise<readonly CredentialNotice[]> {
  const response = await fetch(browserAddress('/notices'));
  if (!response.ok) throw new Error(`/notices: ${response.status}`);
  return ((await response.json()) as { readonly notices: readonly CredentialNotice[] }).notices;
}
