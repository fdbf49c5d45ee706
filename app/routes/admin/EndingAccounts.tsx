import { Link } from '@remix-run/react';
import { formatDay } from '@schemes/messages/formatWhen';
import type { AccountCard } from '../../context/Accounts';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';

/** The most accounts that are named here; the list shows the others. */
const NAMED = 5;

/** The accounts that end within two weeks, and those that have ended; renders nothing if there are none. */
export function EndingAccounts({ accounts }: { readonly accounts: readonly AccountCard[] }) {
  const t = useT();
  const ending = accounts
    .filter(({ end, disabled }) => end !== undefined && !disabled)
    .sort((one, other) => (one.expires ?? '').localeCompare(other.expires ?? ''));
  if (ending.length === 0) return null;
  return (
    <Note tone="warn">
      <p>{t('admin.ending')}</p>
      <ul data-ending={ending.length}>
        {ending.slice(0, NAMED).map(({ id, name, username, expires, end }) => (
          <li key={id}>
            <Link to={`/admin/accounts/${id}`}>
              {t(end === 'passed' ? 'admin.endedOn' : 'admin.endsOn', {
                name: `${name} (${username})`,
                day: formatDay(expires ?? ''),
              })}
            </Link>
          </li>
        ))}
      </ul>
      {ending.length > NAMED && (
        <p>
          <Link to="/admin?state=ending&order=expires" reloadDocument>
            {t('admin.endingAll', { n: ending.length })}
          </Link>
        </p>
      )}
    </Note>
  );
}
