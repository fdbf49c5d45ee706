import type { AccountCard, Accounts, NewAccount } from '@app/context/Accounts';
import type { Organisation } from '@app/context/Organisation';
import type { Actor } from '@schemes/model/scheme/actor';
import { refusalToAdminister } from '@schemes/policy/can';
import { ok, type Refusal, type Result, refuse } from '@schemes/policy/Result';
import type { AccountChange, AccountRepository } from './AccountRepository';
import type { SessionRepository } from './SessionRepository';

/** The accounts and organisations as one actor may read and change them; null: nobody is signed in. */
export class AccountsService implements Accounts {
  readonly #actor: Actor | null;
  readonly #accounts: AccountRepository;
  readonly #sessions: SessionRepository;
  readonly #session: string | null;
  readonly #onChange: () => void;
  readonly #confirm: () => Refusal | null;

  /**
   * `onChange`: rights have changed, so the rights of open sockets must be checked again. `confirm`: why the password
   * must be confirmed before a change; null where it need not.
   */
  constructor(
    actor: Actor | null,
    session: string | null,
    accounts: AccountRepository,
    sessions: SessionRepository,
    onChange: () => void,
    confirm: () => Refusal | null = () => null,
  ) {
    this.#actor = actor;
    this.#session = session;
    this.#accounts = accounts;
    this.#sessions = sessions;
    this.#onChange = onChange;
    this.#confirm = confirm;
  }

  list(): Result<readonly AccountCard[]> {
    const denied = refusalToAdminister(this.#actor);
    return denied ? refuse(denied) : ok(this.#accounts.list());
  }

  async add(account: NewAccount): Promise<Result<AccountCard>> {
    const denied = this.#refusal();
    return denied ? refuse(denied) : this.#accounts.add(account, 'first');
  }

  /** Setting a password, or disabling the account, ends its sessions except the one that makes the change. */
  async change(id: string, change: AccountChange): Promise<Result<AccountCard>> {
    const denied = this.#refusal();
    if (denied) return refuse(denied);
    const chosen = id === this.#actor?.id ? 'own' : 'first';
    const changed = await this.#accounts.change(id, change, chosen);
    if (changed.ok && (change.password !== undefined || change.disabled || change.removeFactor)) {
      await this.#sessions.endAll(id, id === this.#actor?.id ? (this.#session ?? undefined) : undefined);
    }
    if (changed.ok) this.#onChange();
    return changed;
  }

  organisations(): readonly Organisation[] {
    const actor = this.#actor;
    if (!actor) return [];
    if (actor.administrator) return this.#accounts.organisations();
    const mine = new Set(actor.memberships.map((membership) => membership.organisation));
    return this.#accounts.organisations().filter(({ id }) => mine.has(id));
  }

  async addOrganisation(organisation: Omit<Organisation, 'id'>): Promise<Result<Organisation>> {
    const denied = this.#refusal();
    return denied ? refuse(denied) : this.#accounts.addOrganisation(organisation);
  }

  async changeOrganisation(
    id: string,
    change: Omit<Organisation, 'id' | 'parent'>,
  ): Promise<Result<Organisation>> {
    const denied = this.#refusal();
    return denied ? refuse(denied) : this.#accounts.changeOrganisation(id, change);
  }

  async removeOrganisation(id: string): Promise<Result<null>> {
    const denied = this.#refusal();
    if (denied) return refuse(denied);
    const removed = await this.#accounts.removeOrganisation(id);
    if (removed.ok) this.#onChange();
    return removed;
  }

  async setParent(id: string, parent: string | null): Promise<Result<null>> {
    const denied = this.#refusal();
    return denied ? refuse(denied) : this.#accounts.setParent(id, parent);
  }

  /** Why the actor may change nothing; null where they may. */
  #refusal(): Refusal | null {
    return refusalToAdminister(this.#actor) ?? this.#confirm();
  }
}
