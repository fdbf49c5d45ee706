import { Form } from '@remix-run/react';
import type { Organisation } from '../context';
import { Field } from '../ui/Field';
import { useSay } from '../ui/LangContext';
import { OfficeFields } from './OfficeFields';

/** A new account, with its first office. */
export function AccountForm({ organisations }: { readonly organisations: readonly Organisation[] }) {
  const say = useSay();
  return (
    <Form method="post" className="card stack">
      <h2>{say('admin.addAccount')}</h2>
      <input type="hidden" name="act" value="addAccount" />
      <Field label={say('field.name')} name="name" required autoComplete="off" />
      <Field label={say('field.username')} name="username" required autoComplete="off" />
      <Field
        label={say('field.password')}
        name="password"
        type="password"
        required
        autoComplete="new-password"
        hint={say('field.passwordHint')}
      />
      <OfficeFields organisations={organisations} mayBeNone />
      <label className="check">
        <input type="checkbox" name="administrator" /> {say('field.administrator')}
      </label>
      <button type="submit" className="button main">
        {say('admin.add')}
      </button>
    </Form>
  );
}
