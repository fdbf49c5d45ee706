import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useNavigation } from '@remix-run/react';
import { t as textIn } from '@schemes/messages/t';
import type { Result } from '@schemes/policy/Result';
import * as v from 'valibot';
import type { Sessions } from '../context/Sessions';
import type { Answer } from '../session/Answer';
import { withLabel } from '../session/fieldText';
import { readForm } from '../session/readForm';
import { readFormData } from '../session/readFormData';
import { refusalStatus } from '../session/refusalStatus';
import { requireActor } from '../session/requireActor';
import { wrongField } from '../session/wrongField';
import { Page } from '../shell/Page';
import { Field } from '../ui/Field';
import { useT } from '../ui/LangContext';
import { Note } from '../ui/Note';
import { RefusalNote } from '../ui/RefusalNote';

const SCHEMA = v.object({
  oldPassword: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000)),
  newPassword: v.pipe(v.string(), v.minLength(8), v.maxLength(1000)),
  repeatPassword: v.string(),
});

type PasswordForm = v.InferOutput<typeof SCHEMA>;

interface AccountAnswer extends Answer {
  /** Name of the field that was refused; empty where none was. */
  readonly wrongField: string;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context, request);
  return json({ title: textIn(context.lang, 'account.title') });
}

export async function action({ context, request }: ActionFunctionArgs) {
  requireActor(context, request);
  const form = readForm(await readFormData(request), SCHEMA, context.lang);
  const result = form.ok ? await changePassword(context.sessions, form.value) : form;
  if (result.ok) return json<AccountAnswer>({ refusal: null, wrongField: '' });
  return json<AccountAnswer>(
    { refusal: withLabel(result.refusal, context.lang), wrongField: wrongField(result) },
    { status: refusalStatus(result.refusal.code) },
  );
}

async function changePassword(
  sessions: Sessions,
  { oldPassword, newPassword, repeatPassword }: PasswordForm,
): Promise<Result<null>> {
  if (newPassword !== repeatPassword) {
    return { ok: false, refusal: { code: 'refusal.passwordsDiffer' } };
  }
  return sessions.changeOwnPassword(oldPassword, newPassword);
}

/** The form to change the user's own password. */
export default function Account() {
  const t = useT();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state !== 'idle';
  const done = answer?.refusal === null;
  const field = (name: keyof PasswordForm, hint?: string) => (
    <Field
      label={t(`field.${name}`)}
      name={name}
      type="password"
      autoComplete={name === 'oldPassword' ? 'current-password' : 'new-password'}
      hint={hint}
      invalid={answer?.wrongField === name}
      required
    />
  );
  return (
    <Page narrow title={t('account.title')}>
      <p className="quiet">{t('account.lead')}</p>
      <Form
        // A new key empties the fields.
        key={done ? 'done' : 'open'}
        method="post"
        preventScrollReset
        className="card stack"
        data-form="password"
      >
        {field('oldPassword')}
        {field('newPassword', t('field.passwordHint'))}
        {field('repeatPassword')}
        <RefusalNote refusal={answer?.refusal} />
        {done && <Note tone="good">{t('account.done')}</Note>}
        <button type="submit" className="button main" disabled={busy}>
          {t('account.submit')}
        </button>
      </Form>
    </Page>
  );
}
