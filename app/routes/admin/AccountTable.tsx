import { formatDay } from '@schemes/messages/formatWhen';
import type { AdminAnswer } from '../../admin/AdminAnswer';
import type { AccountCard } from '../../context/Accounts';
import type { Organisation } from '../../context/Organisation';
import { useT } from '../../ui/LangContext';
import { AccountActs } from './AccountActs';

interface AccountTableProps {
  readonly accounts: readonly AccountCard[];
  readonly organisations: readonly Organisation[];
  readonly hasDirectory: boolean;
  readonly answer: AdminAnswer | undefined;
}

/** Every account with its roles; its acts open below it. */
export function AccountTable({ accounts, organisations, hasDirectory, answer }: AccountTableProps) {
  const t = useT();
  const nameOf = (id: string) => organisations.find((organisation) => organisation.id === id)?.name ?? id;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard
    <section className="scroll-box" tabIndex={0} aria-label={t('admin.accounts')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('field.name')}</th>
            <th scope="col">{t('field.username')}</th>
            <th scope="col">{t('admin.offices')}</th>
            <th scope="col">{t('admin.lastSeen')}</th>
            <th scope="col">{t('field.expires')}</th>
            <th scope="col">{t('admin.change')}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.id}>
              <td>
                {account.name}
                {account.disabled && <span className="chip warn">{t('admin.disabled')}</span>}
              </td>
              <td>
                <span className="hash">{account.username}</span>
                {account.directory !== undefined && (
                  <div className="quiet small">{t('admin.byDirectory', { name: account.directory })}</div>
                )}
                {account.identity && (
                  <div className="quiet small">{t('admin.byIdentity', { name: account.identity.name })}</div>
                )}
              </td>
              <td>
                {account.administrator && <div>{t('role.administrator')}</div>}
                {account.auditor && <div>{t('role.auditor')}</div>}
                {account.memberships.map(({ organisation, role }) => (
                  <div key={`${organisation} ${role}`}>
                    {t(`role.${role}`)} <span className="quiet small">· {nameOf(organisation)}</span>
                  </div>
                ))}
              </td>
              <td className="nowrap">
                {account.lastSeen ? formatDay(account.lastSeen) : <Quiet text={t('admin.neverSeen')} />}
              </td>
              <td className="nowrap">
                {account.expires ? formatDay(account.expires) : <Quiet text={t('admin.noEnd')} />}
                {account.end && <span className="chip warn">{t(`admin.end.${account.end}`)}</span>}
              </td>
              <td>
                <AccountActs
                  account={account}
                  organisations={organisations}
                  hasDirectory={hasDirectory}
                  answer={answer}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Quiet({ text }: { readonly text: string }) {
  return <span className="quiet small">{text}</span>;
}
