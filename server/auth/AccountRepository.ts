import type { AccountCard, NewAccount } from '@app/context/Accounts';
import type { Organisation } from '@app/context/Organisation';
import { isBelow } from '@schemes/layers/levelOrder';
import { checkCell } from '@schemes/model/cells/cell';
import { normalizeText } from '@schemes/model/cells/normalizeText';
import { ROLES } from '@schemes/model/scheme/actor';
import { LEVELS } from '@schemes/model/scheme/facts';
import { ok, type Refused, type Result, refuse } from '@schemes/policy/Result';
import { type Clock, isoTime } from '@server/runtime/clock';
import { newId } from '@server/runtime/newId';
import type { AccountRow, Register } from '@server/store/register/Register';
import { weaknessOf } from './passwordRules';
import type { Passwords } from './passwords';

/** The fields of an account to change. */
export type AccountChange = Partial<Omit<NewAccount, 'username'>> & {
  readonly disabled?: boolean;
  /** Removes the second factor of somebody who has lost it. */
  readonly removeFactor?: boolean;
};

/**
 * Who chose a new account's password: its person, somebody else, after which the person must change it, or the demo
 * workspace, whose public passwords are short.
 */
export type PasswordChoice = 'own' | 'first' | 'demo';

const USERNAME = /^[\p{Ll}\d][\p{Ll}\d._-]{0,59}$/u;

/** The stored accounts and organisations. `AccountsService` checks rights before it calls this. */
export class AccountRepository {
  readonly #register: Pick<Register, 'accounts' | 'organisations' | 'schemes'>;
  readonly #clock: Clock;
  readonly #passwords: Passwords;
  /** The hash verified for an unknown username, so that response time does not reveal which accounts exist. */
  #dummyHash: string | null = null;

  constructor(
    register: Pick<Register, 'accounts' | 'organisations' | 'schemes'>,
    clock: Clock,
    passwords: Passwords,
  ) {
    this.#register = register;
    this.#clock = clock;
    this.#passwords = passwords;
  }

  list(): readonly AccountCard[] {
    return this.#register.accounts.data.map(toCard);
  }

  organisations(): readonly Organisation[] {
    return this.#register.organisations.data;
  }

  /**
   * The account with this username and password, also a disabled one; else null. An unknown username takes as long.
   * Refused when too many sign in at the same time.
   */
  async authenticate(username: string, password: string): Promise<Result<AccountRow | null>> {
    const name = normalizeUsername(username);
    const row = this.#register.accounts.data.find((account) => account.username === name);
    const stored = row?.passwordHash ?? (await this.#hashOfNobody());
    const right = stored === null ? null : await this.#passwords.isRight(stored, password);
    if (!right?.ok) return refuse({ code: 'refusal.signInBusy' });
    return ok(row && right.value ? row : null);
  }

  async #hashOfNobody(): Promise<string | null> {
    if (this.#dummyHash === null) {
      const made = await this.#passwords.hash(newId());
      if (made.ok) this.#dummyHash ??= made.value;
    }
    return this.#dummyHash;
  }

  async add(account: NewAccount, chosen: PasswordChoice = 'own'): Promise<Result<AccountCard>> {
    const username = normalizeUsername(account.username);
    if (!USERNAME.test(username)) return badForm('username');
    const refused = this.#refusalOf(account);
    if (refused) return refused;
    const weakness =
      chosen === 'demo' ? null : weaknessOf(account.password, { username, hasSecondFactor: false });
    if (weakness) return refuse(weakness);
    const hashed = await this.#passwords.hash(account.password);
    if (!hashed.ok) return refuse({ code: 'refusal.signInBusy' });
    const row: AccountRow = {
      id: newId(),
      username,
      name: normalizeText(account.name),
      passwordHash: hashed.value,
      administrator: account.administrator,
      disabled: false,
      ...(chosen === 'first' ? { changePassword: true } : {}),
      offices: account.memberships,
      createdAt: isoTime(this.#clock),
    };
    return this.#register.accounts.update((accounts): Result<AccountCard> => {
      if (accounts.some((other) => other.username === username)) {
        return refuse({ code: 'refusal.usernameTaken', params: { username } });
      }
      accounts.push(row);
      return ok(toCard(row));
    });
  }

  /**
   * Changes an account. Refused when it would leave no administrator who can sign in. `chosen`: who chose the new
   * password.
   */
  async change(
    id: string,
    change: AccountChange,
    chosen: PasswordChoice = 'own',
  ): Promise<Result<AccountCard>> {
    const refused = this.#refusalOf(change) ?? this.#weaknessOf(id, change.password);
    if (refused) return refused;
    const hashed = change.password === undefined ? null : await this.#passwords.hash(change.password);
    if (hashed?.ok === false) return refuse({ code: 'refusal.signInBusy' });
    return this.#register.accounts.update((accounts): Result<AccountCard> => {
      const row = accounts.find((account) => account.id === id);
      if (!row) return badForm('id');
      const administrator = change.administrator ?? row.administrator;
      const disabled = change.disabled ?? row.disabled;
      const mayAdminister = (account: AccountRow) => account.administrator && !account.disabled;
      const isLast = mayAdminister(row) && accounts.filter(mayAdminister).length === 1;
      if (isLast && (!administrator || disabled)) {
        return refuse({ code: 'refusal.lastAdministrator' });
      }
      Object.assign(row, {
        administrator,
        disabled,
        name: change.name === undefined ? row.name : normalizeText(change.name),
        offices: change.memberships ?? row.offices,
        passwordHash: hashed?.value ?? row.passwordHash,
      });
      if (hashed) row.changePassword = chosen === 'first';
      if (change.removeFactor && row.secondFactor) {
        delete row.secondFactor;
        // With a factor a short password was enough.
        row.changePassword = true;
      }
      return ok(toCard(row));
    });
  }

  /** Adds an organisation. Names are unique, so that nobody assigns a role in the wrong organisation. */
  async addOrganisation(organisation: Omit<Organisation, 'id'>): Promise<Result<Organisation>> {
    const read = readOrganisation(organisation);
    if (!read.ok) return read;
    const { name, superior, place, level } = read.value;
    const { parent } = organisation;
    const id = newId();
    return this.#register.organisations.update((all): Result<Organisation> => {
      const above = all.find((other) => other.id === parent);
      if (parent !== undefined && !(above && isBelow(level, above.level))) return noParent();
      const superiorName = superior === '' && above ? above.name : superior;
      const value = {
        id,
        name,
        superior: superiorName,
        place,
        level,
        ...(above ? { parent: above.id } : {}),
      };
      if (all.some((other) => isSameName(other.name, name))) return nameTaken(name);
      all.push(value);
      return ok(value);
    });
  }

  /** Changes an organisation's data. Its level must be below that of its parent and above those of its parts. */
  async changeOrganisation(
    id: string,
    change: Omit<Organisation, 'id' | 'parent'>,
  ): Promise<Result<Organisation>> {
    const read = readOrganisation(change);
    if (!read.ok) return read;
    const { name, level } = read.value;
    return this.#register.organisations.update((all): Result<Organisation> => {
      const index = all.findIndex((organisation) => organisation.id === id);
      const old = all[index];
      if (!old) return noOrganisation(id);
      if (all.some((other) => other.id !== id && isSameName(other.name, name))) return nameTaken(name);
      const above = all.find((other) => other.id === old.parent);
      const fits =
        (!above || isBelow(level, above.level)) &&
        all.every((other) => other.parent !== id || isBelow(other.level, level));
      if (!fits) return refuse({ code: 'refusal.levelStands' });
      const value = { ...old, ...read.value };
      all[index] = value;
      return ok(value);
    });
  }

  /**
   * Deletes an organisation that has neither schemes nor parts, then the roles in it. No scheme can be created between
   * the last check and the deletion.
   */
  async removeOrganisation(id: string): Promise<Result<null>> {
    const removed = await this.#register.schemes.runExclusive(() =>
      this.#register.organisations.update((all): Result<null> => {
        const refused = this.#refusalToRemove(id, all);
        if (refused) return refused;
        all.splice(
          all.findIndex((organisation) => organisation.id === id),
          1,
        );
        return ok(null);
      }),
    );
    if (!removed.ok) return removed;
    await this.#register.accounts.update((accounts) => {
      for (const account of accounts) {
        account.offices = account.offices.filter(({ organisation }) => organisation !== id);
      }
    });
    return removed;
  }

  /** Why an organisation of `all` cannot be deleted; null when it can. */
  #refusalToRemove(id: string, all: readonly Organisation[]): Refused | null {
    if (!all.some((organisation) => organisation.id === id)) return noOrganisation(id);
    const schemes = this.#register.schemes.data.filter(({ organisation }) => organisation === id).length;
    if (schemes > 0) {
      return refuse({ code: 'refusal.organisationHasSchemes', params: { n: schemes } });
    }
    const parts = all.filter(({ parent }) => parent === id).length;
    if (parts === 0) return null;
    return refuse({ code: 'refusal.organisationHasParts', params: { n: parts } });
  }

  /** Sets an organisation's parent; null puts it directly below the centre. The order of levels rules out cycles. */
  setParent(id: string, parent: string | null): Promise<Result<null>> {
    return this.#register.organisations.update((all): Result<null> => {
      const index = all.findIndex((organisation) => organisation.id === id);
      const child = all[index];
      if (!child) return noOrganisation(id);
      const above = all.find((organisation) => organisation.id === parent);
      if (parent !== null && !(above && isBelow(child.level, above.level))) return noParent();
      const { parent: _old, ...rest } = child;
      all[index] = { ...rest, ...(above ? { parent: above.id } : {}) };
      return ok(null);
    });
  }

  /** Why an account cannot have this password; null when it can, or when it keeps its own. */
  #weaknessOf(id: string, password: string | undefined): Refused | null {
    const row = this.#register.accounts.data.find((account) => account.id === id);
    if (!row || password === undefined) return null;
    const weakness = weaknessOf(password, {
      username: row.username,
      hasSecondFactor: row.secondFactor !== undefined,
    });
    return weakness && refuse(weakness);
  }

  /** Why an account cannot have these values; null when it can. */
  #refusalOf(account: AccountChange): Refused | null {
    if (account.name !== undefined && !isLine(normalizeText(account.name), 100)) return badForm('name');
    for (const { organisation, role } of account.memberships ?? []) {
      if (!ROLES.includes(role)) return badForm('offices');
      if (!this.organisations().some(({ id }) => id === organisation)) {
        return refuse({ code: 'refusal.noOrganisation', params: { organisation } });
      }
    }
    return null;
  }
}

function toCard({
  id,
  username,
  name,
  administrator,
  disabled,
  offices,
  secondFactor,
}: AccountRow): AccountCard {
  const card = { id, username, name, administrator, disabled, memberships: offices };
  return secondFactor ? { ...card, hasSecondFactor: true } : card;
}

function badForm(where: string): Refused {
  return refuse({ code: 'refusal.badForm', params: { where } });
}

function readOrganisation(
  given: Omit<Organisation, 'id' | 'parent'>,
): Result<Omit<Organisation, 'id' | 'parent'>> {
  const name = normalizeText(given.name);
  const superior = normalizeText(given.superior);
  const place = normalizeText(given.place);
  if (!isLine(name, 200)) return badForm('organisationName');
  if (superior !== '' && !isLine(superior, 200)) return badForm('superior');
  if (!isLine(place, 100)) return badForm('place');
  if (!LEVELS.includes(given.level)) return badForm('level');
  return ok({ name, superior, place, level: given.level });
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function nameTaken(name: string): Refused {
  return refuse({ code: 'refusal.organisationTaken', params: { name } });
}

function noOrganisation(organisation: string): Refused {
  return refuse({ code: 'refusal.noOrganisation', params: { organisation } });
}

function noParent(): Refused {
  return refuse({ code: 'refusal.noParent' });
}

function normalizeUsername(username: string): string {
  return normalizeText(username).toLowerCase();
}

function isLine(text: string, maxLength: number): boolean {
  return !text.includes('\n') && checkCell({ key: 'line', kind: 'text', maxLength }, text) === null;
}
