import { Link } from '@remix-run/react';
import { formatDay } from '@schemes/messages/formatWhen';
import { AccountMarks } from '../../admin/AccountMarks';
import type { AccountCard } from '../../context/Accounts';
import type { Organisation } from '../../context/Organisation';
import { useT } from '../../ui/LangContext';
import {
  ACCOUNT_ORDERS,
  ACCOUNT_STATES,
  arrangeAccounts,
  FIRST_ACCOUNTS,
  type ListedAccount,
  ROLE_CHOICES,
} from './arrangeAccounts';
import { NarrowedList } from './NarrowedList';
import { useChoice } from './useChoice';

/** The most roles that a row shows; the page of the account has all. */
const ROLES_SHOWN = 3;

interface AccountListProps {
  readonly accounts: readonly AccountCard[];
  readonly organisations: readonly Organisation[];
  /** Ids of the accounts with a change that waits for a second person. */
  readonly waiting: readonly string[];
}

/** Lists every account with its roles and a link to its page. The list can be searched and filtered. */
export function AccountList({ accounts, organisations, waiting }: AccountListProps) {
  const t = useT();
  const [choice, setChoice] = useChoice(FIRST_ACCOUNTS, {
    role: ROLE_CHOICES,
    state: ACCOUNT_STATES,
    order: ACCOUNT_ORDERS,
  });
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const listed = accounts.map(
    (account): ListedAccount => ({
      account,
      organisations: account.memberships.map(({ organisation }) => nameOf(organisation)),
      waits: waiting.includes(account.id),
    }),
  );
  const shown = arrangeAccounts(listed, choice);
  return (
    <NarrowedList
      name="accounts"
      title={t('admin.accounts')}
      searchLabel={t('admin.searchAccounts')}
      search={choice.search}
      onSearch={(search) => setChoice({ search })}
      choices={[
        {
          name: 'role',
          label: t('field.role'),
          value: choice.role,
          options: ROLE_CHOICES.map((value) => ({ value, label: t(roleWord(value)) })),
          onPick: (role) => setChoice({ role }),
        },
        {
          name: 'state',
          label: t('list.state'),
          value: choice.state,
          options: ACCOUNT_STATES.map((value) => ({ value, label: t(`admin.state.${value}`) })),
          onPick: (state) => setChoice({ state }),
        },
        {
          name: 'order',
          label: t('list.order'),
          value: choice.order,
          options: ACCOUNT_ORDERS.map((value) => ({ value, label: t(`admin.order.${value}`) })),
          onPick: (order) => setChoice({ order }),
        },
      ]}
      heads={[
        t('field.name'),
        t('field.username'),
        t('admin.offices'),
        t('admin.lastSeen'),
        t('field.expires'),
      ]}
      shown={shown}
      all={accounts.length}
      keyOf={({ account }) => account.id}
      draw={({ account, waits }) => (
        <>
          <td>
            <Link to={`/admin/accounts/${account.id}`} data-account={account.username}>
              {account.name}
            </Link>{' '}
            <AccountMarks account={account} waits={waits} />
          </td>
          <td data-head={t('field.username')}>{account.username}</td>
          <td data-head={t('admin.offices')}>
            <Roles account={account} nameOf={nameOf} />
          </td>
          <td className="nowrap" data-head={t('admin.lastSeen')}>
            {account.lastSeen ? formatDay(account.lastSeen) : <Quiet text={t('admin.neverSeen')} />}
          </td>
          <td className="nowrap" data-head={t('field.expires')}>
            {account.expires ? formatDay(account.expires) : <Quiet text={t('admin.noEnd')} />}
          </td>
        </>
      )}
    />
  );
}

interface RolesProps {
  readonly account: AccountCard;
  readonly nameOf: (organisation: string) => string;
}

function Roles({ account: { administrator, auditor, memberships }, nameOf }: RolesProps) {
  const t = useT();
  const more = memberships.length - ROLES_SHOWN;
  const hasNone = !administrator && !auditor && memberships.length === 0;
  return (
    <>
      {administrator && <div>{t('role.administrator')}</div>}
      {auditor && <div>{t('role.auditor')}</div>}
      {memberships.slice(0, ROLES_SHOWN).map(({ organisation, role }) => (
        <div key={`${organisation} ${role}`}>
          {t(`role.${role}`)} <span className="quiet small">· {nameOf(organisation)}</span>
        </div>
      ))}
      {more > 0 && <Quiet text={t('admin.moreRoles', { n: more })} />}
      {hasNone && <Quiet text={t('admin.role.none')} />}
    </>
  );
}

function roleWord(role: (typeof ROLE_CHOICES)[number]) {
  return role === 'all' || role === 'none' ? (`admin.role.${role}` as const) : (`role.${role}` as const);
}

function Quiet({ text }: { readonly text: string }) {
  return <span className="quiet small">{text}</span>;
}
