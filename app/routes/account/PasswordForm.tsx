import { Form, useNavigation } from '@remix-run/react';
import { Field } from '../../ui/Field';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { RefusalNote } from '../../ui/RefusalNote';
import type { AccountAnswer } from './accountAct';

/** The form to change the user's own password. */
export function PasswordForm({ answer }: { readonly answer: AccountAnswer | undefined }) {
  const t = useT();
  const busy = useNavigation().state !== 'idle';
  const done = answer?.refusal === null;
  const field = (name: 'oldPassword' | 'newPassword' | 'repeatPassword', hint?: string) => (
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
    <Form
      key={done ? 'done' : 'open'}
      method="post"
      preventScrollReset
      className="card stack"
      data-form="password"
    >
      <h2>{t('account.submit')}</h2>
      <p className="quiet">{t('account.lead')}</p>
      {field('oldPassword')}
      {field('newPassword', t('field.passwordHint'))}
      {field('repeatPassword')}
      <RefusalNote refusal={answer?.refusal} />
      {done && <Note tone="good">{t('account.done')}</Note>}
      <button type="submit" className="button main" disabled={busy}>
        {t('account.submit')}
      </button>
    </Form>
  );
}
