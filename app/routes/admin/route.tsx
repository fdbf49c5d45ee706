import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { t as textIn } from '@schemes/messages/t';
import { refusedOf } from '../../admin/AdminAnswer';
import { adminAct } from '../../admin/adminAct';
import { answerAdminAct } from '../../admin/answerAdminAct';
import { requireAdministrator } from '../../admin/requireAdministrator';
import { WaitingActs } from '../../admin/WaitingActs';
import { readFormData } from '../../session/readFormData';
import { unwrap } from '../../session/unwrap';
import { Page } from '../../shell/Page';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { AccountForm } from './AccountForm';
import { AccountTable } from './AccountTable';
import { EndingAccounts } from './EndingAccounts';
import { OrganisationForm } from './OrganisationForm';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireAdministrator(context, request);
  const accounts = unwrap(context.accounts.list(), request);
  return json({
    title: textIn(context.lang, 'admin.title'),
    accounts,
    confirmations: context.confirmations.list(),
    hasDirectory: context.accounts.hasDirectory(),
    organisations: context.accounts.organisations(),
  });
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readFormData(request);
  const act = String(form.get('act') ?? '');
  const result = await adminAct(act, form, context);
  return answerAdminAct(act, result, form, context.lang);
}

export default function Admin() {
  const t = useT();
  const { accounts, confirmations, organisations, hasDirectory } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isDecision = answer?.act === 'confirm' || answer?.act === 'refuse';
  const done =
    answer && !answer.refusal ? `${answer.act}-${accounts.length}-${organisations.length}` : 'open';
  return (
    <Page
      title={t('admin.title')}
      actions={
        <Link className="button" to="/admin/state">
          {t('state.title')}
        </Link>
      }
    >
      {answer && !answer.refusal && !isDecision && (
        <Note tone={answer.waits ? 'warn' : 'good'}>{t(answer.waits ? 'admin.waits' : 'admin.done')}</Note>
      )}
      <WaitingActs cards={confirmations} action="/admin" answer={answer} />
      <EndingAccounts accounts={accounts} />
      <AccountTable
        accounts={accounts}
        organisations={organisations}
        hasDirectory={hasDirectory}
        answer={answer}
      />
      <div className="columns-2">
        <AccountForm
          key={`account-${done}`}
          organisations={organisations}
          hasDirectory={hasDirectory}
          refused={refusedOf(answer, 'addAccount')}
        />
        <OrganisationForm key={`organisation-${done}`} organisations={organisations} answer={answer} />
      </div>
    </Page>
  );
}
