import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { t as textIn } from '@schemes/messages/t';
import { AccountForm } from '../admin/AccountForm';
import { AccountTable } from '../admin/AccountTable';
import { type AdminAnswer, refusedOf } from '../admin/AdminAnswer';
import { adminAct } from '../admin/adminAct';
import { OrganisationForm } from '../admin/OrganisationForm';
import { withLabel } from '../session/fieldText';
import { refusalStatus } from '../session/refusalStatus';
import { requireActor } from '../session/requireActor';
import { typedText } from '../session/typedText';
import { unwrap } from '../session/unwrap';
import { wrongField } from '../session/wrongField';
import { useT } from '../ui/LangContext';
import { Note } from '../ui/Note';
import { Page } from '../ui/Page';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context, request);
  const accounts = unwrap(context.accounts.list(), request);
  return json({
    title: textIn(context.lang, 'admin.title'),
    accounts,
    organisations: context.accounts.organisations(),
  });
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const act = String(form.get('act') ?? '');
  const result = await adminAct(act, form, context);
  if (result.ok) return json<AdminAnswer>({ act, refusal: null, wrong: '', typed: {} });
  const answer: AdminAnswer = {
    act,
    refusal: withLabel(result.refusal, context.lang),
    wrong: wrongField(result),
    typed: typedText(form),
  };
  return json(answer, { status: refusalStatus(result.refusal.code) });
}

export default function Admin() {
  const t = useT();
  const { accounts, organisations } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const done =
    answer && !answer.refusal ? `${answer.act}-${accounts.length}-${organisations.length}` : 'open';
  return (
    <Page title={t('admin.title')}>
      {answer && !answer.refusal && <Note tone="good">{t('admin.done')}</Note>}
      <AccountTable accounts={accounts} organisations={organisations} answer={answer} />
      <div className="columns-2">
        <AccountForm
          key={`account-${done}`}
          organisations={organisations}
          refused={refusedOf(answer, 'addAccount')}
        />
        <OrganisationForm key={`organisation-${done}`} organisations={organisations} answer={answer} />
      </div>
    </Page>
  );
}
