import { Form } from '@remix-run/react';
import { useState } from 'react';
import type { RefusedForm } from '../../admin/AdminAnswer';
import { MembershipFields } from '../../admin/MembershipFields';
import type { Organisation } from '../../context/Organisation';
import { Field } from '../../ui/Field';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { RefusalNote } from '../../ui/RefusalNote';

interface AccountFormProps {
  readonly organisations: readonly Organisation[];
  readonly hasDirectory: boolean;
  readonly refused: RefusedForm | undefined;
  /** The organisation from whose page the form was opened; blank: none. */
  readonly inOrganisation: string;
}

/** The form for a new account with its first role. A refused form keeps its values, except the password. */
export function AccountForm({ organisations, hasDirectory, refused, inOrganisation }: AccountFormProps) {
  const t = useT();
  const [organisation, setOrganisation] = useState(refused?.typed.organisation ?? inOrganisation);
  const shown = (name: string) => ({
    name,
    value: refused?.typed[name],
    invalid: refused?.wrongField === name,
  });
  return (
    <Form method="post" className="card stack" data-form="account" data-unsaved="fields" preventScrollReset>
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
      <MembershipFields
        organisations={organisations}
        mayBeNone
        typed={refused?.typed ?? { organisation: inOrganisation }}
        onOrganisation={setOrganisation}
      />
      <div aria-live="polite">
        {organisation === '' && (
          <Note tone="warn">
            <span data-without-organisation>{t('admin.withoutOrganisation')}</span>
          </Note>
        )}
      </div>
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
      <div className="actions">
        <button type="submit" className="button main">
          {t('admin.addAccount')}
        </button>
      </div>
    </Form>
  );
}
