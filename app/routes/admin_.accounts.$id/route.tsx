import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { formatDay } from '@schemes/messages/formatWhen';
import { AccountMarks } from '../../admin/AccountMarks';
import { adminAct } from '../../admin/adminAct';
import { answerAdminAct } from '../../admin/answerAdminAct';
import { requireAdministrator } from '../../admin/requireAdministrator';
import { WaitingActs } from '../../admin/WaitingActs';
import { readFormData } from '../../session/readFormData';
import { requireActor } from '../../session/requireActor';
import { throwRefusal } from '../../session/throwRefusal';
import { unwrap } from '../../session/unwrap';
import { Page } from '../../shell/Page';
import { AfterAdding } from '../../ui/AfterAdding';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { AccessCard } from './AccessCard';
import { PersonCard } from './PersonCard';
import { RolesCard } from './RolesCard';
import { SignInCard } from './SignInCard';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.account.name }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireAdministrator(context, request);
  const account = unwrap(context.accounts.list(), request).find(({ id }) => id === params.id);
  if (!account) return throwRefusal({ code: 'refusal.noAccount' }, request);
  return json({
    account,
    isOwn: context.actor?.id === account.id,
    confirmations: context.confirmations.list().filter(({ accountId }) => accountId === account.id),
    hasDirectory: context.accounts.hasDirectory(),
    hasProvider: context.sharedSignIn.label() !== null,
    organisations: context.accounts.organisations(),
  });
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  requireActor(context, request);
  const form = await readFormData(request);
  const act = String(form.get('act') ?? '');
  // The form of a decision has the id of the waiting act; every other act is about this account.
  if (act !== 'confirm' && act !== 'refuse') form.set('id', params.id ?? '');
  const result = await adminAct(act, form, context);
  return answerAdminAct(act, result, form, context.lang);
}

/** One account for the administrator: its person, roles, sign-in and lock. */
export default function Account() {
  const t = useT();
  const [params] = useSearchParams();
  const { account, isOwn, confirmations, hasDirectory, hasProvider, organisations } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { id, name, username, lastSeen } = account;
  const isDecision = answer?.act === 'confirm' || answer?.act === 'refuse';
  const waits = confirmations.some(({ settled }) => settled === null);
  return (
    <Page narrow title={name} crumbs={<Link to="/admin">{t('admin.title')}</Link>}>
      <p className="quiet" data-username={username}>
        {t('admin.usernameIs', { username })}
        {' · '}
        {lastSeen ? t('admin.lastSeenOn', { day: formatDay(lastSeen) }) : t('admin.neverSeenYet')}{' '}
        <AccountMarks account={account} waits={waits} />
      </p>
      {!answer && params.has('added') && <AfterAdding>{t('admin.accountAdded')}</AfterAdding>}
      {answer && !answer.refusal && !isDecision && (
        <Note tone={answer.waits ? 'warn' : 'good'}>
          {t(
            answer.waits
              ? 'admin.waits'
              : answer.act === 'endSessions'
                ? 'admin.sessionsEnded'
                : 'admin.done',
          )}
        </Note>
      )}
      <WaitingActs cards={confirmations} action={`/admin/accounts/${id}`} answer={answer} />
      <PersonCard account={account} answer={answer} />
      <RolesCard account={account} organisations={organisations} answer={answer} />
      <SignInCard account={account} hasDirectory={hasDirectory} hasProvider={hasProvider} answer={answer} />
      <AccessCard account={account} isOwn={isOwn} answer={answer} />
    </Page>
  );
}
