import { Form, useNavigation } from '@remix-run/react';
import { refusalText } from '@schemes/messages/refusalText';
import type { Result } from '@schemes/policy/Result';
import { useEffect, useState } from 'react';
import type { AccountImportState, AccountPlan } from '../../context/Accounts';
import { browserAddress } from '../../ui/browserAddress';
import { useLang, useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';

/** Interval at which the page requests the progress of the import, ms. */
const REFRESH_MS = 700;

/** The progress of the import of a file; when it is over, its result and the button that shows the first passwords. */
export function ImportResult({ plan }: { readonly plan: AccountPlan }) {
  const t = useT();
  const lang = useLang();
  const busy = useNavigation().state !== 'idle';
  const [data, setData] = useState<Result<AccountImportState>>();
  const isOver = data !== undefined && (!data.ok || data.value.isOver);
  useEffect(() => {
    if (isOver) return;
    // Does not use the router: if one request failed, the router would replace the page, and the passwords would be
    // lost.
    const refresh = () => {
      fetchState(plan.id).then(setData, (error) => console.warn('The state could not be read', error));
    };
    refresh();
    const timer = setInterval(refresh, REFRESH_MS);
    return () => clearInterval(timer);
  }, [isOver, plan.id]);
  if (data && !data.ok) return <Note tone="bad">{refusalText(lang, data.refusal)}</Note>;
  const state = data?.value;
  if (!state?.isOver) {
    const params = { done: state?.done ?? 0, total: state?.total ?? plan.rows.length };
    return (
      <section className="card stack" data-taking>
        <p role="status">{t('accountImport.taking')}</p>
        <progress aria-label={t('accountImport.taking')} max={params.total} value={params.done} />
        <p className="quiet">{t('accountImport.done', params)}</p>
      </section>
    );
  }
  return (
    <section className="card stack no-print" data-taken={state.added + state.changed}>
      <Note tone={state.refused.length > 0 ? 'warn' : 'good'}>
        {t('accountImport.over', { added: state.added, changed: state.changed })}
      </Note>
      {state.waiting > 0 && <Note tone="warn">{t('accountImport.waiting', { n: state.waiting })}</Note>}
      {state.refused.length > 0 && (
        <ul>
          {state.refused.map(({ row, refusal }) => (
            <li key={row}>{t('accountImport.refusedRow', { row, why: refusalText(lang, refusal) })}</li>
          ))}
        </ul>
      )}
      {state.added > 0 && <p>{t('accountImport.slipsLead')}</p>}
      <div className="actions">
        {state.added > 0 && (
          <Form method="post" preventScrollReset data-form="passwords">
            <input type="hidden" name="act" value="passwords" />
            <input type="hidden" name="id" value={plan.id} />
            <button type="submit" className="button main" disabled={busy}>
              {t('accountImport.show')}
            </button>
          </Form>
        )}
        <Form method="post" preventScrollReset data-form="discard">
          <input type="hidden" name="act" value="discard" />
          <input type="hidden" name="id" value={plan.id} />
          <button type="submit" className="button" disabled={busy}>
            {t(state.added > 0 ? 'accountImport.discard' : 'accountImport.close')}
          </button>
        </Form>
      </div>
    </section>
  );
}

async function fetchState(id: string): Promise<Result<AccountImportState>> {
  const response = await fetch(browserAddress(`/admin/import/state?id=${encodeURIComponent(id)}`));
  return (await response.json()) as Result<AccountImportState>;
}
