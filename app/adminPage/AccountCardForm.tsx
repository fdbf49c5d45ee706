import { Form } from '@remix-run/react';
import type { AccountCard, Organisation } from '../context';
import { Field } from '../ui/Field';
import { useSay } from '../ui/LangContext';
import { OfficeFields } from './OfficeFields';

interface AccountCardFormProps {
  readonly account: AccountCard;
  readonly organisations: readonly Pick<Organisation, 'id' | 'name'>[];
  readonly busy: boolean;
}

/** One account: who it is and what it may; opens to change name, office, password, or to lock it. */
export function AccountCardForm({ account, organisations, busy }: AccountCardFormProps) {
  const say = useSay();
  const { id, username, name, administrator, disabled, offices } = account;
  const roles = [
    ...(administrator ? [say('role.administrator')] : []),
    ...offices.map(({ organisation, role }) => {
      const where = organisations.find((candidate) => candidate.id === organisation)?.name ?? organisation;
      return `${say(`role.${role}`)}, ${where}`;
    }),
  ];
  return (
    <details className="account" data-account={username}>
      <summary>
        <strong>{name}</strong> <span className="quiet">{username}</span>
        <span className="quiet">{roles.join(' · ')}</span>
        <span className={disabled ? 'chip bad' : 'chip'}>
          {say(disabled ? 'admin.disabled' : 'admin.active')}
        </span>
      </summary>
      <Form method="post" className="stack">
        <input type="hidden" name="id" value={id} />
        <div className="columns-2">
          <Field label={say('admin.name')} name="name" value={name} required maxLength={100} />
          <Field
            label={say('admin.newPassword')}
            name="password"
            type="password"
            autoComplete="new-password"
            hint={say('admin.passwordHint')}
          />
          <OfficeFields organisations={organisations} office={offices[0]} />
        </div>
        <div className="actions">
          <button type="submit" name="act" value="change" className="button main" disabled={busy}>
            {say('admin.save')}
          </button>
          <button
            type="submit"
            name="act"
            value={disabled ? 'enable' : 'disable'}
            className={disabled ? 'button' : 'button danger'}
            disabled={busy}
          >
            {say(disabled ? 'admin.enable' : 'admin.disable')}
          </button>
        </div>
      </Form>
    </details>
  );
}
