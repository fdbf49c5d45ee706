import { Form, Link } from '@remix-run/react';
import type { RefusedForm } from '../../admin/AdminAnswer';
import type { Organisation } from '../../context/Organisation';
import { Field } from '../../ui/Field';
import { useT } from '../../ui/LangContext';
import { RefusalNote } from '../../ui/RefusalNote';
import { MembershipFields } from './MembershipFields';

interface AccountFormProps {
  readonly organisations: readonly Organisation[];
  readonly hasDirectory: boolean;
  readonly refused: RefusedForm | undefined;
}

/** The form for a new account with its first role. A refused form keeps its values, except the password. */
export function AccountForm({ organisations, hasDirectory, refused }: AccountFormProps) {
  const t = useT();
  const shown = (name: string) => ({
    name,
    value: refused?.typed[name],
    invalid: refused?.wrongField === name,
  });
  return (
    <Form method="post" className="card stack" data-form="account" data-unsaved="fields" preventScrollReset>
      <h2>{t('admin.addAccount')}</h2>
      <p>
        <Link to="/admin/import">{t('accountImport.link')}</Link>
      </p>
      <input type="hidden" name="act" value="addAccount" />
      <Field label={t('field.name')} {...shown('name')} required autoComplete="off" />
      <Field
        label={t('field.username')}
        {...shown('username')}
        required
        autoComplete="off"
        hint={t('field.usernameHint')}
      />
      <Field
        label={t('field.password')}
        {...shown('password')}
        type="password"
        required={!hasDirectory}
        autoComplete="new-password"
        hint={`${t('field.passwordHint')} ${t('account.firstHint')}`}
      />
      {hasDirectory && (
        <Field
          label={t('field.directory')}
          {...shown('directory')}
          hint={t('field.directoryNewHint')}
          autoComplete="off"
        />
      )}
      <MembershipFields organisations={organisations} mayBeNone typed={refused?.typed} />
      <Field
        label={t('field.expires')}
        {...shown('expires')}
        hint={t('field.expiresHint')}
        autoComplete="off"
      />
      <label className="check">
        <input type="checkbox" name="administrator" defaultChecked={refused?.typed.administrator === 'on'} />{' '}
        {t('field.administrator')}
      </label>
      <label className="check">
        <input type="checkbox" name="auditor" defaultChecked={refused?.typed.auditor === 'on'} />{' '}
        {t('field.auditor')}
      </label>
      <RefusalNote refusal={refused?.refusal} />
      <button type="submit" className="button main">
        {t('admin.add')}
      </button>
    </Form>
  );
}
