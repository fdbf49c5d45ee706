import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { t as textIn } from '@schemes/messages/t';
import { withLabel } from '../../session/fieldText';
import { readFormData } from '../../session/readFormData';
import { refusalStatus } from '../../session/refusalStatus';
import { requireActor } from '../../session/requireActor';
import { wrongField } from '../../session/wrongField';
import { Page } from '../../shell/Page';
import { useT } from '../../ui/LangContext';
import { type AccountAnswer, accountAct } from './accountAct';
import { PasswordForm } from './PasswordForm';
import { SessionList } from './SessionList';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context, request);
  return json({ title: textIn(context.lang, 'account.title'), sessions: context.sessions.own() });
}

export async function action({ context, request }: ActionFunctionArgs) {
  requireActor(context, request);
  const form = await readFormData(request);
  const act = String(form.get('act') ?? 'password');
  const result = await accountAct(act, form, context);
  if (result.ok) return json<AccountAnswer>({ act, refusal: null, wrong: '' });
  const refusal = withLabel(result.refusal, context.lang);
  return json<AccountAnswer>(
    { act, refusal, wrong: wrongField(result) },
    { status: refusalStatus(refusal.code) },
  );
}

/** The user's own password and sessions. */
export default function Account() {
  const t = useT();
  const { sessions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const answerTo = (act: string) => (answer?.act === act ? answer : undefined);
  const hasEnded = answer?.refusal === null && ['endSession', 'endOthers'].includes(answer.act);
  return (
    <Page narrow title={t('account.title')}>
      <PasswordForm answer={answerTo('password')} />
      <SessionList sessions={sessions} done={hasEnded} />
    </Page>
  );
}
