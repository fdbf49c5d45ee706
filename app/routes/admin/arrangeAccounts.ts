import { ROLES } from '@schemes/model/scheme/actor';
import { foldSearch } from '@schemes/model/text/foldSearch';
import type { AccountCard } from '../../context/Accounts';

export const ROLE_CHOICES = ['all', ...ROLES, 'administrator', 'auditor', 'none'] as const;
/** Whose accounts are shown: everybody's, those with one role, those without any. */
export type RoleChoice = (typeof ROLE_CHOICES)[number];

export const ACCOUNT_STATES = ['all', 'waiting', 'neverSeen', 'ending', 'locked'] as const;
/** Which accounts are shown: all, those with a change that waits, never used, ended or ending soon, locked. */
export type AccountState = (typeof ACCOUNT_STATES)[number];

export const ACCOUNT_ORDERS = ['name', 'organisation', 'lastSeen', 'expires'] as const;
/** By given name; by organisation; by last use, longest unused first; by last day, soonest first. */
export type AccountOrder = (typeof ACCOUNT_ORDERS)[number];

/** What an administrator has chosen for the list of accounts. */
export interface AccountChoice {
  /**
   * Words that must be in the name, the user name, the organisation or the name in the directory or at the provider;
   * ignores case and diacritics.
   */
  readonly search: string;
  readonly role: RoleChoice;
  readonly state: AccountState;
  readonly order: AccountOrder;
}

export const FIRST_ACCOUNTS: AccountChoice = { search: '', role: 'all', state: 'all', order: 'name' };

/**
 * An account as the list shows it: with the names of its organisations, and whether a change to it waits for a second
 * person.
 */
export interface ListedAccount {
  readonly account: AccountCard;
  readonly organisations: readonly string[];
  readonly waits: boolean;
}

/** The accounts that match a choice, in its order; equal ones are sorted by given name. */
export function arrangeAccounts(
  accounts: readonly ListedAccount[],
  { search, role, state, order }: AccountChoice,
): readonly ListedAccount[] {
  const words = foldSearch(search).split(' ').filter(Boolean);
  const fits = (one: ListedAccount) => {
    const { name, username, directory = '', identity } = one.account;
    const text = foldSearch(
      [name, username, directory, identity?.name ?? '', ...one.organisations].join(' '),
    );
    return hasRole(one.account, role) && isIn(one, state) && words.every((word) => text.includes(word));
  };
  const byName = accounts.filter(fits).sort((a, b) => compareNames(a.account.name, b.account.name));
  switch (order) {
    case 'name':
      return byName;
    case 'organisation':
      return byName.sort((a, b) => compareLast(a.organisations[0], b.organisations[0]));
    case 'lastSeen':
      return byName.sort((a, b) => (a.account.lastSeen ?? '').localeCompare(b.account.lastSeen ?? ''));
    case 'expires':
      return byName.sort((a, b) => compareLast(a.account.expires, b.account.expires));
  }
}

function hasRole({ administrator, auditor, memberships }: AccountCard, role: RoleChoice): boolean {
  switch (role) {
    case 'all':
      return true;
    case 'administrator':
      return administrator;
    case 'auditor':
      return auditor === true;
    case 'none':
      return !administrator && auditor !== true && memberships.length === 0;
    default:
      return memberships.some((membership) => membership.role === role);
  }
}

function isIn({ account, waits }: ListedAccount, state: AccountState): boolean {
  switch (state) {
    case 'all':
      return true;
    case 'waiting':
      return waits;
    case 'neverSeen':
      return account.lastSeen === undefined;
    case 'ending':
      return account.end !== undefined && !account.disabled;
    case 'locked':
      return account.disabled;
  }
}

/** Compares two names by the given name, which in Vietnamese is the last word. */
function compareNames(a: string, b: string): number {
  const given = (name: string) => name.trim().split(/\s+/).at(-1) ?? '';
  return given(a).localeCompare(given(b), 'vi') || a.localeCompare(b, 'vi');
}

/** Compares two texts; a missing one comes last. */
function compareLast(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a.localeCompare(b, 'vi');
}
