import type { AccountCard, Accounts, ChangedCard, NewAccount } from '@app/context/Accounts';
import type { Organisation } from '@app/context/Organisation';
import type { Actor, Membership } from '@schemes/model/scheme/actor';
import {
  isSecondPersonSomewhere,
  passwordNeedsConfirming,
  refusalToAdminister,
  roleNeedsConfirming,
} from '@schemes/policy/can';
import { ok, type Refusal, type Result, refuse } from '@schemes/policy/Result';
import type { Trail } from '@server/office/Trail';
import type { AccountChange, AccountRepository } from './AccountRepository';
import { holds } from './accountActs';
import type { ConfirmationRepository } from './ConfirmationRepository';
import type { OrganisationRepository } from './OrganisationRepository';
import type { SessionRepository } from './SessionRepository';

/** The accounts and organisations as one actor may read and change them; null: nobody is signed in. */
export class AccountsService implements Accounts {
  readonly #actor: Actor | null;
  readonly #accounts: AccountRepository;
  readonly #organisations: OrganisationRepository;
  readonly #sessions: SessionRepository;
  readonly #confirmations: ConfirmationRepository;
  readonly #session: string | null;
  readonly #trail: Trail;
  readonly #onChange: () => void;
  readonly #confirm: () => Refusal | null;

  /**
   * `onChange`: rights have changed, so the rights of open sockets must be checked again. `confirm`: why the password
   * must be confirmed before a change; null if it need not be.
   */
  constructor(
    actor: Actor | null,
    session: string | null,
    accounts: AccountRepository,
    organisations: OrganisationRepository,
    sessions: SessionRepository,
    confirmations: ConfirmationRepository,
    trail: Trail,
    onChange: () => void,
    confirm: () => Refusal | null = () => null,
  ) {
    this.#actor = actor;
    this.#session = session;
    this.#accounts = accounts;
    this.#organisations = organisations;
    this.#sessions = sessions;
    this.#confirmations = confirmations;
    this.#trail = trail;
    this.#onChange = onChange;
    this.#confirm = confirm;
  }

  list(): Result<readonly AccountCard[]> {
    const denied = refusalToAdminister(this.#actor);
    return denied ? refuse(denied) : ok(this.#accounts.list());
  }

  hasDirectory(): boolean {
    return this.#accounts.hasDirectory;
  }

  async add(account: NewAccount): Promise<Result<AccountCard>> {
    const [added] = await this.addAll([account]);
    return added ?? refuse({ code: 'refusal.badForm', params: { where: 'username' } });
  }

  /**
   * Adds several accounts with one write. `refusal` is called before each; a refusal that it returns is that account's
   * result.
   */
  async addAll(
    accounts: readonly NewAccount[],
    refusal: () => Refusal | null = () => null,
  ): Promise<readonly Result<AccountCard>[]> {
    const denied = this.#refusal();
    if (denied) return accounts.map(() => refuse(denied));
    const { origin } = this.#trail;
    const confirmsFrom = this.#confirmations.trustedFrom();
    const results = await this.#accounts.addAll(accounts, { chosen: 'first', origin, confirmsFrom }, refusal);
    const newRoles = results.flatMap((added) =>
      added.ok ? added.value.memberships.map((one) => ({ account: added.value.id, ...one })) : [],
    );
    // The chairs of an organisation see who was given a role in it.
    await this.#confirmations.noteAll(
      newRoles.map(({ account, role, organisation }) => ({ account, role, organisations: [organisation] })),
      origin,
    );
    return results;
  }

  /**
   * Ends the account's sessions, except the one that makes the change, when it sets a password, a directory name or a last
   * day, disables the account, or removes a factor or a link.
   */
  async change(id: string, given: AccountChange): Promise<Result<ChangedCard>> {
    const denied = this.#refusal();
    const actor = this.#actor;
    if (denied || !actor) return refuse(denied ?? { code: 'refusal.signIn' });
    const card = this.#accounts.list().find((one) => one.id === id);
    if (!card) return refuse({ code: 'refusal.badForm', params: { where: 'id' } });
    const account = { ...card, passwordGiven: this.#accounts.isPasswordGiven(id) };
    // The holder of that name in the directory could sign in at once. If a new password would need a second person's
    // confirmation, the link is refused, because a link cannot wait.
    if (given.directory !== undefined && passwordNeedsConfirming(actor, account)) {
      return refuse({ code: 'refusal.directoryNeedsOwner' });
    }
    const added = (given.memberships ?? []).filter((one) => !holds(card.memberships, one));
    const waiting = added.filter(({ role }) => roleNeedsConfirming(actor, account, role));
    const immediate = added.filter((one) => !holds(waiting, one));
    const passwordWaits = given.password !== undefined && passwordNeedsConfirming(actor, account);
    // The password is hashed before anything is changed, because hashing also checks it.
    const hashed =
      given.password !== undefined && passwordWaits ? await this.#accounts.hash(id, given.password) : null;
    if (hashed?.ok === false) return hashed;
    const change = this.#immediatePart(given, card, { waiting, passwordWaits, immediate });
    const chosen = id === actor.id ? 'own' : 'first';
    const changed = await this.#accounts.change(id, change, {
      chosen,
      origin: this.#trail.origin,
      seen: account,
    });
    if (!changed.ok) return changed;
    await this.#notifyChairs(id, immediate);
    await this.#requestConfirmations(card, waiting, hashed?.value);
    await this.#endSessions(id, change);
    this.#onChange();
    return ok({ ...changed.value, waits: passwordWaits || waiting.length > 0 });
  }

  /**
   * The part of a change that takes effect at once. A person who becomes an administrator or a chair by the change, or
   * is given a password, cannot confirm acts for a day. A person who was an administrator or a chair before still can:
   * otherwise an administrator could stop a chair from confirming by giving them another role.
   */
  #immediatePart(
    { password, ...given }: AccountChange,
    card: AccountCard,
    parts: { waiting: readonly Membership[]; passwordWaits: boolean; immediate: readonly Membership[] },
  ): AccountChange {
    const { waiting, passwordWaits, immediate } = parts;
    const setsPassword = password !== undefined && !passwordWaits;
    const isGiven = (setsPassword || given.directory !== undefined) && card.id !== this.#actor?.id;
    const administrator = given.administrator ?? card.administrator;
    const becomesSecondPerson =
      !isSecondPersonSomewhere(card) && isSecondPersonSomewhere({ administrator, memberships: immediate });
    const isTrustedLater = isGiven || becomesSecondPerson;
    return {
      ...given,
      ...(given.memberships ? { memberships: given.memberships.filter((one) => !holds(waiting, one)) } : {}),
      ...(setsPassword ? { password } : {}),
      ...(isGiven ? { passwordGiven: true } : {}),
      ...(isTrustedLater ? { confirmsFrom: this.#confirmations.trustedFrom() } : {}),
    };
  }

  /** Stores the roles and the password that wait for the confirmation of a second person. */
  async #requestConfirmations(
    { id, memberships }: AccountCard,
    waiting: readonly Membership[],
    passwordHash: string | undefined,
  ): Promise<void> {
    const { origin } = this.#trail;
    for (const { organisation, role } of waiting) {
      await this.#confirmations.ask({ account: id, role, organisations: [organisation] }, origin);
    }
    if (passwordHash === undefined) return;
    const organisations = [...new Set(memberships.map(({ organisation }) => organisation))];
    await this.#confirmations.ask({ account: id, organisations, passwordHash }, origin);
  }

  /** Lets the chairs of an organisation see who was given a role in it. */
  async #notifyChairs(account: string, given: readonly Membership[]): Promise<void> {
    for (const { organisation, role } of given) {
      await this.#confirmations.note({ account, role, organisations: [organisation] }, this.#trail.origin);
    }
  }

  async #endSessions(id: string, change: AccountChange): Promise<void> {
    // A new last day also ends the sessions: otherwise the old sessions of an expired account would work again.
    const isOther =
      change.password !== undefined || change.expires !== undefined || change.directory !== undefined;
    const isRemoved = change.removeFactor || change.removeIdentity || change.removeDirectory;
    if (!isOther && !change.disabled && !isRemoved) return;
    await this.#endAllSessions(id);
  }

  async endSessions(id: string): Promise<Result<null>> {
    const denied = this.#refusal();
    if (denied) return refuse(denied);
    const account = this.#accounts.list().find((one) => one.id === id);
    if (!account) return refuse({ code: 'refusal.badForm', params: { where: 'id' } });
    // The line first: an act that cannot be recorded is not done.
    await this.#trail.record({ act: 'sessionsEnded', subject: { id, name: account.name } });
    await this.#endAllSessions(id);
    this.#onChange();
    return ok(null);
  }

  /** Ends all sessions of an account, except the session of this request. */
  #endAllSessions(id: string): Promise<void> {
    return this.#sessions.endAll(id, id === this.#actor?.id ? (this.#session ?? undefined) : undefined);
  }

  organisations(): readonly Organisation[] {
    const actor = this.#actor;
    if (!actor) return [];
    if (actor.administrator) return this.#organisations.list();
    const mine = new Set(actor.memberships.map((membership) => membership.organisation));
    return this.#organisations.list().filter(({ id }) => mine.has(id));
  }

  async addOrganisation(organisation: Omit<Organisation, 'id'>): Promise<Result<Organisation>> {
    const denied = this.#refusal();
    return denied ? refuse(denied) : this.#organisations.add(organisation, this.#trail.origin);
  }

  async changeOrganisation(
    id: string,
    change: Omit<Organisation, 'id' | 'parent'>,
  ): Promise<Result<Organisation>> {
    const denied = this.#refusal();
    return denied ? refuse(denied) : this.#organisations.change(id, change, this.#trail.origin);
  }

  async removeOrganisation(id: string): Promise<Result<null>> {
    const denied = this.#refusal();
    if (denied) return refuse(denied);
    const removed = await this.#organisations.remove(id, this.#trail.origin);
    if (removed.ok) this.#onChange();
    return removed;
  }

  async setParent(id: string, parent: string | null): Promise<Result<null>> {
    const denied = this.#refusal();
    return denied ? refuse(denied) : this.#organisations.setParent(id, parent, this.#trail.origin);
  }

  /** Why the actor may change nothing; null if they may. */
  #refusal(): Refusal | null {
    return refusalToAdminister(this.#actor) ?? this.#confirm();
  }
}
