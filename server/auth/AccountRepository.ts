import type { AccountCard, NewAccount } from '@app/context/Accounts';
import { normalizeText } from '@schemes/model/cells/normalizeText';
import { ROLES, type Role } from '@schemes/model/scheme/actor';
import { ok, type Refusal, type Refused, type Result, refuse } from '@schemes/policy/Result';
import { type ActDetails, type OfficeLog, type Origin, SERVER } from '@server/office/OfficeLog';
import { type Clock, isoTime } from '@server/runtime/clock';
import { newId } from '@server/runtime/newId';
import type { AccountRow, Register } from '@server/store/register/Register';
import { changesOf, holds } from './accountActs';
import { endOf, isExpired } from './accountTerm';
import { addNotice } from './addNotice';
import { badForm, isLine } from './checkedFields';
import type { DirectoryLogin } from './directory/DirectoryLogin';
import { weaknessOf } from './passwordRules';
import type { Passwords } from './passwords';
import { hasFactor } from './SecondFactors';

/** The part of an account on which it depends whether a change must be confirmed by a second person. */
export interface SeenAccount {
  readonly memberships: AccountRow['offices'];
  readonly passwordGiven: boolean;
}

/** The changed fields of an account. */
export type AccountChange = Partial<Omit<NewAccount, 'username' | 'expires'>> & {
  /** Null: no end. */
  readonly expires?: string | null;
  readonly disabled?: boolean;
  /** Removes the second factor of somebody who has lost it. */
  readonly removeFactor?: boolean;
  /** Removes the link to an account of the office's provider. */
  readonly removeIdentity?: boolean;
  /** Removes the link to the office's directory. The account then has no password that anybody knows. */
  readonly removeDirectory?: boolean;
  /** The hash of a password that waited for the confirmation of a second person. */
  readonly passwordHash?: string;
  readonly passwordGiven?: boolean;
  readonly confirmsFrom?: string;
};

/**
 * Who chose an account's password. `own`: its person. `first`: another person, so its person must change it. `demo`: the demo
 * workspace, whose public passwords may be short.
 */
export type PasswordChoice = 'own' | 'first' | 'demo';

/** Who adds or changes an account, and who chose its password. */
export interface AccountOrigin {
  /** By default `own`. */
  readonly chosen?: PasswordChoice;
  /** The actor that the office's ledger records; by default the server. */
  readonly origin?: Origin;
}

/** How an account is added. `confirmsFrom`: when it may first confirm what administrators ask for; absent: at once. */
type AddedBy = AccountOrigin & { readonly confirmsFrom?: string | undefined };

/** Somebody with a role in an organisation. */
export interface PersonOf {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

const USERNAME = /^[\p{Ll}\d][\p{Ll}\d._-]{0,59}$/u;

/**
 * The stored accounts. `AccountsService` checks rights before it calls this. Each change is recorded in the office's ledger,
 * with `origin` as its actor, before it is stored.
 */
export class AccountRepository {
  readonly #register: Pick<Register, 'accounts' | 'organisations'>;
  readonly #clock: Clock;
  readonly #passwords: Passwords;
  readonly #office: OfficeLog;
  readonly #directory: DirectoryLogin | null;
  /** A hash to verify for an unknown account, so that response time does not reveal which accounts exist. */
  #dummyHash: string | null = null;

  constructor(
    register: Pick<Register, 'accounts' | 'organisations'>,
    clock: Clock,
    passwords: Passwords,
    office: OfficeLog,
    directory: DirectoryLogin | null = null,
  ) {
    this.#directory = directory;
    this.#register = register;
    this.#clock = clock;
    this.#passwords = passwords;
    this.#office = office;
  }

  list(): readonly AccountCard[] {
    return this.#register.accounts.data.map((row) => this.#toCard(row));
  }

  /** Everyone with a role in an organisation who can sign in, by name. */
  peopleOf(organisation: string): readonly PersonOf[] {
    const now = this.#clock.now();
    const people = this.#register.accounts.data.flatMap((row) => {
      const roles = row.offices.filter((one) => one.organisation === organisation).map(({ role }) => role);
      const isClosed = row.disabled || isExpired(row, now);
      return isClosed || roles.length === 0 ? [] : [{ id: row.id, name: row.name, roles }];
    });
    return people.sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  }

  /**
   * The account with this username and password, also a disabled one; null when the two do not match. An unknown username
   * takes as long as a known one. Refuses when too many people sign in at the same time, and when the account's directory is
   * off or unreachable.
   */
  async authenticate(username: string, password: string): Promise<Result<AccountRow | null>> {
    const name = normalizeUsername(username);
    const row = this.#register.accounts.data.find((account) => account.username === name);
    if (row?.directory !== undefined) return this.#askDirectory(row, row.directory, password);
    const stored = row?.passwordHash ?? (await this.#hashForUnknownAccount());
    const right = stored === null ? null : await this.#passwords.isRight(stored, password);
    if (!right?.ok) return refuse({ code: 'refusal.signInBusy' });
    return ok(row && right.value ? row : null);
  }

  /**
   * Lets the directory check the password, instead of comparing it with the stored hash. The password is not stored.
   */
  async #askDirectory(row: AccountRow, login: string, password: string): Promise<Result<AccountRow | null>> {
    if (!this.#directory) return refuse({ code: 'refusal.directoryOff' });
    const answer = await this.#directory.check(login, password);
    if (answer === 'unreachable') return refuse({ code: 'refusal.directoryUnreachable' });
    return ok(answer === 'right' ? row : null);
  }

  get hasDirectory(): boolean {
    return this.#directory !== null;
  }

  async #hashForUnknownAccount(): Promise<string | null> {
    if (this.#dummyHash === null) {
      const made = await this.#passwords.hash(newId());
      if (made.ok) this.#dummyHash ??= made.value;
    }
    return this.#dummyHash;
  }

  /** The hash of a password that will be set for an account later. Refuses a weak password. */
  async hash(id: string, password: string): Promise<Result<string>> {
    const weak = this.#weaknessOf(id, password);
    if (weak) return weak;
    const hashed = await this.#passwords.hash(password);
    return hashed.ok ? ok(hashed.value) : refuse({ code: 'refusal.signInBusy' });
  }

  /** Whether an administrator set the account's password, and no second person has vouched for the account since. */
  isPasswordGiven(id: string): boolean {
    return this.#register.accounts.data.find((account) => account.id === id)?.passwordGiven ?? false;
  }

  /** Why no account can be added with this name and user name; null if one can. */
  refusalOfNew(name: string, given: string): Refusal | null {
    const username = normalizeUsername(given);
    if (!USERNAME.test(username)) return { code: 'refusal.accountUsername', params: { username } };
    if (!isLine(normalizeText(name), 100)) return { code: 'refusal.accountName' };
    const isTaken = this.#register.accounts.data.some((account) => account.username === username);
    return isTaken ? { code: 'refusal.usernameTaken', params: { username } } : null;
  }

  async add(account: NewAccount, by: AddedBy = {}): Promise<Result<AccountCard>> {
    const [added] = await this.addAll([account], by);
    return added ?? badForm('username');
  }

  /**
   * Adds several accounts with one write; each has its own result. `refusal` is called before each account is prepared.
   * If it returns a refusal, that is the account's result; if it returns null, the account is added.
   */
  async addAll(
    accounts: readonly NewAccount[],
    by: AddedBy = {},
    refusal: () => Refusal | null = () => null,
  ): Promise<readonly Result<AccountCard>[]> {
    const prepared: Result<AccountRow>[] = [];
    for (const account of accounts) {
      const denied = refusal();
      prepared.push(denied ? refuse(denied) : await this.#prepare(account, by));
    }
    if (!prepared.some(({ ok: isReady }) => isReady))
      return prepared.map((one) => (one.ok ? badForm('id') : one));
    let acts: readonly ActDetails[] = [];
    const make = (stored: AccountRow[]) =>
      prepared.map((one): Result<AccountCard> => {
        if (!one.ok) return one;
        const row = one.value;
        if (stored.some(({ username }) => username === row.username)) {
          return refuse({ code: 'refusal.usernameTaken', params: { username: row.username } });
        }
        stored.push(row);
        acts = [...acts, ...changesOf(null, row)];
        return ok(this.#toCard(row));
      });
    return this.#register.accounts.update(make, () => this.#office.recordAll(by.origin ?? SERVER, acts));
  }

  /** The row of a new account, with its password hashed. */
  async #prepare(
    account: NewAccount,
    { chosen = 'own', confirmsFrom }: AddedBy,
  ): Promise<Result<AccountRow>> {
    const username = normalizeUsername(account.username);
    if (!USERNAME.test(username)) return badForm('username');
    const wrong = this.#refusalOf(account);
    if (wrong) return wrong;
    if (account.auditor && (account.administrator || account.memberships.length > 0)) return auditorAlone();
    const { directory } = account;
    const isHere = directory === undefined;
    const weakness =
      chosen === 'demo' || !isHere
        ? null
        : weaknessOf(account.password, { username, hasSecondFactor: false });
    if (weakness) return refuse(weakness);
    // An account whose password the directory checks gets a random one here, which nobody knows.
    const hashed = await this.#passwords.hash(isHere ? account.password : newId());
    if (!hashed.ok) return refuse({ code: 'refusal.signInBusy' });
    return ok({
      id: newId(),
      username,
      name: normalizeText(account.name),
      passwordHash: hashed.value,
      administrator: account.administrator,
      ...(account.auditor ? { auditor: true } : {}),
      disabled: false,
      ...(chosen === 'first' && isHere ? { changePassword: true } : {}),
      ...(isHere ? {} : { directory: normalizeText(directory) }),
      offices: account.memberships,
      ...(account.expires === undefined ? {} : { expires: account.expires }),
      ...(confirmsFrom === undefined ? {} : { confirmsFrom }),
      createdAt: isoTime(this.#clock),
    });
  }

  /**
   * Changes an account. Refuses if no administrator who can sign in would remain. Also refuses if the account differs
   * from `seen`, from which the caller decided what a second person must confirm.
   */
  async change(
    id: string,
    change: AccountChange,
    { chosen = 'own', origin = SERVER, seen }: AccountOrigin & { readonly seen?: SeenAccount } = {},
  ): Promise<Result<AccountCard>> {
    const wrong = this.#refusalOf(change) ?? this.#weaknessOf(id, change.password);
    if (wrong) return wrong;
    const hashed = change.password === undefined ? null : await this.#passwords.hash(change.password);
    // The password from before the link must not work again, so a random one replaces it.
    const randomHash = change.removeDirectory ? await this.#passwords.hash(newId()) : null;
    if (randomHash?.ok === false) return refuse({ code: 'refusal.signInBusy' });
    if (hashed?.ok === false) return refuse({ code: 'refusal.signInBusy' });
    let acts: readonly ActDetails[] = [];
    const make = (accounts: AccountRow[]): Result<AccountCard> => {
      const row = accounts.find((account) => account.id === id);
      if (!row) return badForm('id');
      if (seen && !isAsSeen(row, seen)) return refuse({ code: 'refusal.accountChanged' });
      const before = { ...row };
      const administrator = change.administrator ?? row.administrator;
      const disabled = change.disabled ?? row.disabled;
      const expires = change.expires === undefined ? (row.expires ?? null) : change.expires;
      // An account with a last day is not counted: after that day nobody could administer.
      const mayAdminister = (account: AccountRow) =>
        account.administrator && !account.disabled && account.expires === undefined;
      const isLast = mayAdminister(row) && accounts.filter(mayAdminister).length === 1;
      if (isLast && (!administrator || disabled || expires !== null)) {
        return refuse({ code: 'refusal.lastAdministrator' });
      }
      // Only unlinking would leave no password that works. Setting a password here also unlinks, but the administrator can still sign in.
      if (change.removeDirectory && administrator && !hashed) {
        return refuse({ code: 'refusal.directoryOfAdministrator' });
      }
      const offices = change.memberships ?? row.offices;
      const auditor = change.auditor ?? row.auditor ?? false;
      if (auditor && (administrator || offices.length > 0)) return auditorAlone();
      if (auditor) row.auditor = true;
      else delete row.auditor;
      if (change.passwordGiven) row.passwordGiven = true;
      else if (change.passwordGiven === false) delete row.passwordGiven;
      if (change.confirmsFrom !== undefined) row.confirmsFrom = change.confirmsFrom;
      if (expires === null) delete row.expires;
      else row.expires = expires;
      Object.assign(row, {
        administrator,
        disabled,
        name: change.name === undefined ? row.name : normalizeText(change.name),
        offices,
        passwordHash: hashed?.value ?? change.passwordHash ?? row.passwordHash,
      });
      const at = isoTime(this.#clock);
      if (change.directory !== undefined) {
        row.directory = normalizeText(change.directory);
        row.changePassword = false;
        addNotice(row, 'directoryLinked', origin.by, at);
      }
      if (hashed || change.passwordHash !== undefined) {
        // Setting a password here removes the link to the directory.
        delete row.directory;
        row.changePassword = chosen === 'first';
        addNotice(row, 'password', origin.by, at);
      }
      if (change.removeFactor && hasFactor(row)) {
        delete row.secondFactor;
        delete row.passkeys;
        delete row.recovery;
        addNotice(row, 'factorRemoved', origin.by, at);
        // A shorter password was allowed while the account had a second factor.
        row.changePassword = true;
      }
      if (randomHash && before.directory !== undefined && row.directory !== undefined) {
        delete row.directory;
        row.passwordHash = randomHash.value;
        row.changePassword = false;
        addNotice(row, 'directoryUnlinked', origin.by, at);
      }
      if (change.removeIdentity && row.identity) {
        delete row.identity;
        addNotice(row, 'identityUnlinked', origin.by, at);
      }
      // Unlinking replaces the hash but sets no password: the ledger records it as `accountChanged`, not as `passwordSet`.
      const passwordHash = randomHash && !hashed ? row.passwordHash : before.passwordHash;
      acts = changesOf({ ...before, passwordHash }, row, origin.by.id);
      return ok(this.#toCard(row));
    };
    return this.#register.accounts.update(
      make,
      this.#recorder(origin, () => acts),
    );
  }

  /** The account that is linked to an identity of the office's provider; undefined: none is. */
  ofIdentity(issuer: string, subject: string): AccountRow | undefined {
    return this.#register.accounts.data.find(
      ({ identity }) => identity?.issuer === issuer && identity.subject === subject,
    );
  }

  /** Links an identity of the office's provider to an account. Refused if one of the two is already linked. */
  link(id: string, identity: NonNullable<AccountRow['identity']>, origin: Origin): Promise<Result<null>> {
    const make = (accounts: AccountRow[]): Result<AccountRow> => {
      const row = accounts.find((account) => account.id === id);
      if (!row) return badForm('id');
      const isTaken = accounts.some(
        (other) => other.identity?.issuer === identity.issuer && other.identity.subject === identity.subject,
      );
      if (isTaken || row.identity) return refuse({ code: 'refusal.identityTaken' });
      row.identity = identity;
      addNotice(row, 'identityLinked', origin.by, isoTime(this.#clock));
      return ok(row);
    };
    const record = this.#recorder<AccountRow>(origin, ({ name }) => [
      { act: 'identityLinked', subject: { id, name }, detail: identity.name, after: identity },
    ]);
    return this.#register.accounts
      .update(make, record)
      .then((linked): Result<null> => (linked.ok ? ok(null) : linked));
  }

  /** Removes the notices with these ids from an account: its person has seen them. */
  async acknowledge(id: string, notices: readonly string[]): Promise<void> {
    await this.#register.accounts.update((accounts) => {
      const row = accounts.find((account) => account.id === id);
      if (!row?.notices) return;
      row.notices = row.notices.filter((notice) => !notices.includes(notice.id));
      if (row.notices.length === 0) delete row.notices;
    });
  }

  #toCard(row: AccountRow): AccountCard {
    return toCard(row, this.#clock.now());
  }

  /** Returns a function that records the acts of a change, unless the change was refused. */
  #recorder<T>(origin: Origin, acts: (value: T) => readonly ActDetails[]) {
    return async (result: Result<T>): Promise<void> => {
      if (result.ok) await this.#office.recordAll(origin, acts(result.value));
    };
  }

  /** Why an account cannot have this password; null when it can, when none is given, and for an unknown account. */
  #weaknessOf(id: string, password: string | undefined): Refused | null {
    const row = this.#register.accounts.data.find((account) => account.id === id);
    if (!row || password === undefined) return null;
    const weakness = weaknessOf(password, {
      username: row.username,
      hasSecondFactor: hasFactor(row),
    });
    return weakness && refuse(weakness);
  }

  /** Why an account cannot have these values; null when it can. */
  #refusalOf(account: AccountChange): Refused | null {
    if (account.name !== undefined && !isLine(normalizeText(account.name), 100)) return badForm('name');
    if (account.directory !== undefined) {
      if (!this.#directory) return refuse({ code: 'refusal.directoryOff' });
      const login = normalizeText(account.directory);
      if (login === '' || !isLine(login, 100)) return badForm('directory');
    }
    if (typeof account.expires === 'string' && !isDay(account.expires)) return badForm('expires');
    for (const { organisation, role } of account.memberships ?? []) {
      if (!ROLES.includes(role)) return badForm('offices');
      if (!this.#register.organisations.data.some(({ id }) => id === organisation)) {
        return refuse({ code: 'refusal.noOrganisation', params: { organisation } });
      }
    }
    return null;
  }
}

function toCard(row: AccountRow, now: number): AccountCard {
  const { id, username, name, administrator, auditor, disabled, offices } = row;
  const end = endOf(row, now);
  return {
    ...{ id, username, name, administrator },
    ...(auditor ? { auditor } : {}),
    ...{ disabled, memberships: offices },
    ...(hasFactor(row) ? { hasSecondFactor: true } : {}),
    ...(row.directory === undefined ? {} : { directory: row.directory }),
    ...(row.identity ? { identity: row.identity } : {}),
    ...(row.lastSeen === undefined ? {} : { lastSeen: row.lastSeen }),
    ...(row.expires === undefined ? {} : { expires: row.expires }),
    ...(end === null ? {} : { end }),
  };
}

/** Whether a text is a day of the calendar, `2026-11-30`. */
function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** Refuses roles and administration for an auditor, who only reads what others do. */
function auditorAlone(): Refused {
  return refuse({ code: 'refusal.auditorAlone' });
}

function isAsSeen({ offices, passwordGiven }: AccountRow, seen: SeenAccount): boolean {
  const isSameSize = offices.length === seen.memberships.length;
  return (
    isSameSize &&
    offices.every((one) => holds(seen.memberships, one)) &&
    (passwordGiven ?? false) === seen.passwordGiven
  );
}

function normalizeUsername(username: string): string {
  return normalizeText(username).toLowerCase();
}
