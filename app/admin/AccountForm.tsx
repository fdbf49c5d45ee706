import { Form } from '@remix-run/react';
import type { Organisation } from '../context/Organisation';
import { Field } from '../ui/Field';
import { useSay } from '../ui/LangContext';
import { RefusalNote } from '../ui/RefusalNote';
import type { RefusedForm } from './AdminAnswer';
import { MembershipFields } from './MembershipFields';

interface AccountFormProps {
  readonly organisations: readonly Organisation[];
  readonly refused: RefusedForm | undefined;
}

/** A new account, with its first office. A refused one keeps what was typed, but for the password. */
export function AccountForm({ organisations, refused }: AccountFormProps) {
  const say = useSay();
  const shown = (name: string) => ({ name, value: refused?.typed[name], invalid: refused?.wrong === name });
  return (
    <Form method="post" className="card stack" data-form="account" data-unsaved="fields" preventScrollReset>
      <h2>{say('admin.addAccount')}</h2>
      <input type="hidden" name="act" value="addAccount" />
      <Field label={say('field.name')} {...shown('name')} required autoComplete="off" />
      <Field
        label={say('field.username')}
        {...shown('username')}
        required
        autoComplete="off"
        hint={say('field.usernameHint')}
      />
      <Field
        label={say('field.password')}
        {...shown('password')}
        type="password"
        required
        autoComplete="new-password"
        hint={say('field.passwordHint')}
      />
      <MembershipFields organisations={organisations} mayBeNone typed={refused?.typed} />
      <label className="check">
        <input type="checkbox" name="administrator" defaultChecked={refused?.typed.administrator === 'on'} />{' '}
        {say('field.administrator')}
      </label>
      <RefusalNote refusal={refused?.refusal} />
      <button type="submit" className="button main">
        {say('admin.add')}
      </button>
    </Form>
  );
}
