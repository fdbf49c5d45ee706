import type { AccountCard, PlannedAccount } from '@app/context/Accounts';
import type { Organisation } from '@app/context/Organisation';
import { foldHeading } from '@schemes/imports/sheets/foldHeading';
import { t } from '@schemes/messages/t';
import { type Membership, ROLES, type Role } from '@schemes/model/scheme/actor';
import type { Refusal } from '@schemes/policy/Result';
import type { AccountSheetRow } from './readAccountSheet';

/** What a file of accounts is compared with. */
export interface AccountsNow {
  readonly accounts: readonly AccountCard[];
  readonly organisations: readonly Organisation[];
  /** Whether a role given to an account that exists waits for a second person. */
  readonly waits: (account: AccountCard, role: Role) => boolean;
  /** Why no new account can have this name and user name; null where one can. */
  readonly refusalOfNew: (name: string, username: string) => Refusal | null;
}

/** Other words for roles, folded. The labels of both catalogues are added. */
const WORDS: Readonly<Record<Role, readonly string[]>> = {
  member: ['thanh vien', 'tieu ban'],
  chair: ['truong tieu ban nhan su'],
  clerk: ['can bo van thu'],
  viewer: ['xem', 'chi xem'],
};

/**
 * Says for each row what taking it would do: add an account, change one, nothing, or why it cannot be taken. A file only
 * adds: a blank cell and a missing row leave what there is, no role is taken away, and no password of an existing account is
 * set.
 */
export function planAccounts(rows: readonly AccountSheetRow[], now: AccountsNow): readonly PlannedAccount[] {
  const accounts = new Map(now.accounts.map((account) => [account.username, account]));
  const organisations = new Map(now.organisations.map((one) => [foldHeading(one.name), one]));
  const roles = roleWords();
  const counts = new Map<string, number>();
  for (const { username } of rows) {
    const key = username.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return rows.map((row): PlannedAccount => {
    const username = row.username.toLowerCase();
    const known = accounts.get(username);
    const organisation = organisations.get(foldHeading(row.organisation));
    const role = roles.get(foldHeading(row.role));
    const membership: Membership | null =
      organisation && role ? { organisation: organisation.id, role } : null;
    const isDouble = (counts.get(username) ?? 0) > 1;
    const refusal =
      refusalOfRow(row, organisation, role, isDouble) ??
      (known ? refusalOfKnown(known) : now.refusalOfNew(row.name, username));
    const changes = known ? changesOf(known, row, membership) : [];
    return {
      row: row.row,
      name: row.name,
      username,
      organisation: organisation?.name ?? row.organisation,
      membership,
      roleText: row.role,
      expires: row.expires,
      state: refusal ? 'refused' : !known ? 'new' : changes.length > 0 ? 'changed' : 'same',
      changes,
      waits: changes.includes('role') && known !== undefined && role !== undefined && now.waits(known, role),
      refusal,
    };
  });
}

function refusalOfRow(
  { name, username, organisation: organisationText, role: roleText, wrong }: AccountSheetRow,
  organisation: Organisation | undefined,
  role: Role | undefined,
  isDouble: boolean,
): Refusal | null {
  if (wrong) return { code: 'refusal.accountCell', params: { column: t('vi', `field.${wrong}`) } };
  if (name === '' || username === '') return { code: 'refusal.accountNameless' };
  if (isDouble) return { code: 'refusal.accountTwice', params: { username } };
  if (organisationText === '' && roleText === '') return null;
  if (organisationText === '' || roleText === '') return { code: 'refusal.accountHalfRole' };
  if (!organisation) return { code: 'refusal.accountOrganisation', params: { name: organisationText } };
  return role ? null : { code: 'refusal.accountRole', params: { role: roleText } };
}

/** Who watches the office has no role, and no file opens a locked account. */
function refusalOfKnown({ disabled, auditor }: AccountCard): Refusal | null {
  if (disabled) return { code: 'refusal.accountIsLocked' };
  return auditor ? { code: 'refusal.auditorAlone' } : null;
}

function changesOf(
  known: AccountCard,
  { name, expires }: AccountSheetRow,
  membership: Membership | null,
): PlannedAccount['changes'] {
  const holds = known.memberships.some(
    (one) => one.organisation === membership?.organisation && one.role === membership.role,
  );
  return [
    ...(name === known.name ? [] : (['name'] as const)),
    ...(membership === null || holds ? [] : (['role'] as const)),
    ...(expires === null || expires === known.expires ? [] : (['expires'] as const)),
  ];
}

function roleWords(): ReadonlyMap<string, Role> {
  return new Map(
    ROLES.flatMap((role) =>
      [t('vi', `role.${role}`), t('en', `role.${role}`), ...WORDS[role]].map(
        (word) => [foldHeading(word), role] as const,
      ),
    ),
  );
}
