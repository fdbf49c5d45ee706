import type { AccountCard, PlannedAccount } from '@app/context/Accounts';
import type { Organisation } from '@app/context/Organisation';
import { foldHeading } from '@schemes/imports/sheets/foldHeading';
import { t } from '@schemes/messages/t';
import { type Membership, ROLES, type Role } from '@schemes/model/scheme/actor';
import type { Refusal } from '@schemes/policy/Result';
import type { AccountSheetRow } from './readAccountSheet';

/** The accounts and organisations that a file of accounts is compared with. */
export interface KnownAccounts {
  readonly accounts: readonly AccountCard[];
  readonly organisations: readonly Organisation[];
  /** Whether giving this role to an existing account needs the confirmation of a second person. */
  readonly waits: (account: AccountCard, role: Role) => boolean;
  /** Why no new account can have this name and user name; null if one can. */
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
 * Says for each row what importing it would do: add an account, change one, or nothing; or why the row is refused. An import
 * removes nothing: a blank cell or a missing row changes nothing, no role is withdrawn, and no password of an existing
 * account is set.
 */
export function planAccounts(
  rows: readonly AccountSheetRow[],
  current: KnownAccounts,
): readonly PlannedAccount[] {
  const accounts = new Map(current.accounts.map((account) => [account.username, account]));
  const organisations = new Map(current.organisations.map((one) => [foldHeading(one.name), one]));
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
    const isDuplicate = (counts.get(username) ?? 0) > 1;
    const refusal =
      refusalOfRow(row, organisation, role, isDuplicate) ??
      (known ? refusalOfKnown(known) : current.refusalOfNew(row.name, username));
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
      waits:
        changes.includes('role') && known !== undefined && role !== undefined && current.waits(known, role),
      refusal,
    };
  });
}

function refusalOfRow(
  { name, username, organisation: organisationText, role: roleText, wrong }: AccountSheetRow,
  organisation: Organisation | undefined,
  role: Role | undefined,
  isDuplicate: boolean,
): Refusal | null {
  if (wrong) return { code: 'refusal.accountCell', params: { column: t('vi', `field.${wrong}`) } };
  if (name === '' || username === '') return { code: 'refusal.accountNameless' };
  if (isDuplicate) return { code: 'refusal.accountTwice', params: { username } };
  if (organisationText === '' && roleText === '') return null;
  if (organisationText === '' || roleText === '') return { code: 'refusal.accountHalfRole' };
  if (!organisation) return { code: 'refusal.accountOrganisation', params: { name: organisationText } };
  return role ? null : { code: 'refusal.accountRole', params: { role: roleText } };
}

/** Refuses rows for a locked account, which no import unlocks, and for an auditor, who can have no role. */
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
