import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { say as sayIn } from '@schemes/words/say';
import { AccountForm } from '../admin/AccountForm';
import { AccountTable } from '../admin/AccountTable';
import { adminAct } from '../admin/adminAct';
import { OrganisationForm } from '../admin/OrganisationForm';
import { refusalStatus } from '../session/refusalStatus';
import { requireActor } from '../session/requireActor';
import { unwrap } from '../session/unwrap';
import { useSay } from '../ui/LangContext';
import { Note } from '../ui/Note';
import { Page } from '../ui/Page';
import { RefusalNote } from '../ui/RefusalNote';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context, request);
  const accounts = unwrap(context.accounts.list(), request);
  return json({
    title: sayIn(context.lang, 'admin.title'),
    accounts,
    organisations: context.accounts.organisations(),
  });
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const act = String(form.get('act') ?? '');
  const result = await adminAct(act, form, context);
  const refusal = result.ok ? null : result.refusal;
  return json({ act, refusal }, { status: refusal ? refusalStatus(refusal.code) : 200 });
}

export default function Admin() {
  const say = useSay();
  const { accounts, organisations } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const done =
    answer && !answer.refusal ? `${answer.act}-${accounts.length}-${organisations.length}` : 'open';
  return (
    <Page title={say('admin.title')}>
      <RefusalNote refusal={answer?.refusal} />
      {answer && !answer.refusal && <Note tone="good">{say('admin.done')}</Note>}
      <AccountTable accounts={accounts} organisations={organisations} />
      <div className="columns-2">
        <AccountForm key={`account-${done}`} organisations={organisations} />
        <OrganisationForm key={`organisation-${done}`} organisations={organisations} />
      </div>
    </Page>
  );
}
