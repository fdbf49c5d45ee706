import { useFetcher } from '@remix-run/react';
import { formatWhen } from '@schemes/messages/formatWhen';
import { useEffect, useState } from 'react';
import type { CredentialNotice } from '../context/Sessions';
import { browserAddress } from '../ui/browserAddress';
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
  const { Form, state } = useFetcher();
  const id = me?.id;
  const [asked, setAsked] = useState<readonly CredentialNotice[] | null>(null);
  // What the page was loaded with is newer than what was asked for before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each load of the root brings a new list
  useEffect(() => setAsked(null), [first]);
  useEffect(() => {
    if (id === undefined) return;
    const ask = () => {
      if (document.visibilityState !== 'visible') return;
      askNotices().then(setAsked, (error) => console.warn('The notices could not be read', error));
    };
    const timer = setInterval(ask, ASK_MS);
    document.addEventListener('visibilitychange', ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [id]);
  const notices = asked ?? first;
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

/** Reads the notices without the router, which would show a page of trouble over the work when the server is away. */
async function askNotices(): Promise<readonly CredentialNotice[]> {
  const response = await fetch(browserAddress('/notices'));
  if (!response.ok) throw new Error(`/notices: ${response.status}`);
  return ((await response.json()) as { readonly notices: readonly CredentialNotice[] }).notices;
}
