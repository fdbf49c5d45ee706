import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useRevalidator } from '@remix-run/react';
import { t as textIn } from '@schemes/messages/t';
import { useEffect } from 'react';
import { requireAdministrator } from '../../admin/requireAdministrator';
import { readFormData } from '../../session/readFormData';
import { refusalStatus } from '../../session/refusalStatus';
import { unwrap } from '../../session/unwrap';
import { Page } from '../../shell/Page';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { BackupsCard } from './BackupsCard';
import { ServerCard } from './ServerCard';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireAdministrator(context, request);
  const state = unwrap(await context.upkeep.state(), request);
  return json({ title: textIn(context.lang, 'state.title'), state });
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readFormData(request);
  const act = form.get('act') === 'check' ? 'check' : 'backUp';
  const { upkeep } = context;
  const result = await (act === 'check' ? upkeep.checkBackups() : upkeep.backUp());
  if (result.ok) return json({ act, refusal: null });
  const { refusal } = result;
  return json({ act, refusal }, { status: refusalStatus(refusal.code) });
}

/** Interval at which the page loads the state while a backup or a check runs, ms. */
const WATCH_MS = 2_000;

/** The state of the server and of its backups, for administrators. */
export default function State() {
  const t = useT();
  const { state } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { revalidate, state: loading } = useRevalidator();
  const isRunning = Boolean(state.backups?.running);
  useEffect(() => {
    if (!isRunning || loading !== 'idle') return;
    const timer = setTimeout(revalidate, WATCH_MS);
    return () => clearTimeout(timer);
  }, [isRunning, loading, revalidate]);
  return (
    <Page title={t('state.title')} crumbs={<Link to="/admin">{t('nav.admin')}</Link>}>
      {state.warnings.map((warning) => (
        <Note key={warning} tone="warn">
          <span data-warning={warning}>{t(`stateWarning.${warning}`)}</span>
        </Note>
      ))}
      {state.warnings.length === 0 && <Note tone="good">{t('state.noWarnings')}</Note>}
      {state.backups && (
        <BackupsCard backups={state.backups} refusal={answer?.refusal ?? null} act={answer?.act ?? ''} />
      )}
      <ServerCard state={state} />
    </Page>
  );
}
