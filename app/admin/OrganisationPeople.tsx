import { Link } from '@remix-run/react';
import type { AccountCard } from '../context/Accounts';
import { useT } from '../ui/LangContext';
import { AccountMarks } from './AccountMarks';

interface OrganisationPeopleProps {
  readonly organisation: string;
  /** The accounts with a role in the organisation. */
  readonly people: readonly AccountCard[];
}

/**
 * Lists the accounts with a role in an organisation, each with its roles there, and a link to create an account in it.
 */
export function OrganisationPeople({ organisation, people }: OrganisationPeopleProps) {
  const t = useT();
  return (
    <section className="card stack" aria-labelledby="people" data-people={people.length}>
      <h2 id="people">{t('admin.peopleOf', { n: people.length })}</h2>
      {people.length === 0 && <p className="quiet">{t('admin.noPeople')}</p>}
      <ul className="plain-list">
        {people.map((account) => (
          <li key={account.id}>
            <Link to={`/admin/accounts/${account.id}`} data-account={account.username}>
              {account.name}
            </Link>{' '}
            <span className="quiet small">
              {account.memberships
                .filter((one) => one.organisation === organisation)
                .map(({ role }) => t(`role.${role}`))
                .join(', ')}
            </span>{' '}
            <AccountMarks account={account} waits={false} />
          </li>
        ))}
      </ul>
      <div className="actions">
        <Link className="button" to={`/admin/accounts/new?organisation=${encodeURIComponent(organisation)}`}>
          {t('admin.addAccount')}
        </Link>
      </div>
    </section>
  );
}
