import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { t as textIn } from '@schemes/messages/t';
import * as v from 'valibot';
import { withLabel } from '../session/fieldText';
import { needed } from '../session/formText';
import { readForm } from '../session/readForm';
import { readFormData } from '../session/readFormData';
import { refusalStatus } from '../session/refusalStatus';
import { throwRefusal } from '../session/throwRefusal';
import { Page } from '../shell/Page';
import { Field } from '../ui/Field';
import { useT } from '../ui/LangContext';
import { RefusalNote } from '../ui/RefusalNote';

const SCHEMA = v.object({
  token: needed(500),
  name: needed(100),
  username: needed(60),
  password: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000)),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get('token') ?? '';
  if (!context.sessions.setUpIsOpen(token)) throwRefusal({ code: 'refusal.badLink' }, request);
  return json({ token, title: textIn(context.lang, 'setup.pageTitle') });
}

export async function action({ context, request }: ActionFunctionArgs) {
  const data = await readFormData(request);
  const typed = { name: String(data.get('name') ?? ''), username: String(data.get('username') ?? '') };
  const form = readForm(data, SCHEMA, context.lang);
  if (!form.ok) return json({ refusal: form.refusal, ...typed }, { status: 400 });
  const { token, ...account } = form.value;
  const result = await context.sessions.setUp(token, { ...account, administrator: true, memberships: [] });
  if (!result.ok) {
    const refusal = withLabel(result.refusal, context.lang);
    return json({ refusal, ...typed }, { status: refusalStatus(refusal.code) });
  }
  return redirect('/admin', { headers: { 'Set-Cookie': result.value.setCookie } });
}

export default function SetUp() {
  const t = useT();
  const { token } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page narrow title={t('setup.title')}>
      <p className="quiet">{t('setup.lead')}</p>
      <Form method="post" preventScrollReset className="card stack">
        <input type="hidden" name="token" value={token} />
        <Field label={t('field.name')} name="name" value={answer?.name} autoComplete="name" required />
        <Field
          label={t('field.username')}
          name="username"
          value={answer?.username}
          autoComplete="username"
          hint={t('field.usernameHint')}
          required
        />
        <Field
          label={t('field.password')}
          name="password"
          type="password"
          autoComplete="new-password"
          hint={t('field.passwordHint')}
          required
        />
        <RefusalNote refusal={answer?.refusal} />
        <button type="submit" className="button main">
          {t('setup.submit')}
        </button>
      </Form>
    </Page>
  );
}
