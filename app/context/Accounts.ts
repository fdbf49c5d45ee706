import type { Membership, Role } from '@schemes/model/scheme/actor';
import type { Result } from '@schemes/policy/Result';
import type { Organisation } from './Organisation';

/** An account to be added, with its first memberships. */
export interface NewAccount {
  readonly username: string;
  readonly name: string;
  readonly password: string;
  readonly administrator: boolean;
  /** Reads the office's ledger. Such an account has no role and is no administrator. */
  readonly auditor?: boolean;
  readonly memberships: readonly Membership[];
}

/** An account as the administrator's page lists it. */
export interface AccountCard {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly administrator: boolean;
  readonly auditor?: true;
  readonly disabled: boolean;
  readonly memberships: readonly Membership[];
  readonly hasSecondFactor?: boolean;
}

/** An account after a change. */
export interface ChangedCard extends AccountCard {
  /** Whether a part of the change waits for a second person. */
  readonly waits: boolean;
}

/** Accounts and organisations, for administrators. `organisations` is for everybody and lists the actor's own. */
export interface Accounts {
  list(): Result<readonly AccountCard[]>;
  add(account: NewAccount): Promise<Result<AccountCard>>;
  /**
   * Replaces the given fields. Open sockets are affected at once. A role that reads schemes given to oneself, and a password
   * set for somebody who has one, wait for a second person (`Confirmations`).
   */
  change(
    id: string,
    change: Partial<Omit<NewAccount, 'username'>> & {
      readonly disabled?: boolean;
      readonly removeFactor?: boolean;
    },
  ): Promise<Result<ChangedCard>>;
  /** Returns all organisations for an administrator, else those in which the actor has a role. */
  organisations(): readonly Organisation[];
  addOrganisation(organisation: Omit<Organisation, 'id'>): Promise<Result<Organisation>>;
  /** Replaces name, printed superior, place and level. Existing schemes keep the values in their facts. */
  changeOrganisation(id: string, change: Omit<Organisation, 'id' | 'parent'>): Promise<Result<Organisation>>;
  /** Deletes an organisation and its role assignments. Refuses while it has schemes or subordinate organisations. */
  removeOrganisation(id: string): Promise<Result<null>>;
  /** Sets the parent organisation; null: directly below the central level. */
  setParent(id: string, parent: string | null): Promise<Result<null>>;
}

/** An administrator's act that gives somebody the reading of schemes: it waits for a second person, or is shown to the chair. */
export interface ConfirmationCard {
  readonly id: string;
  /** What takes effect: a role, or a password set for somebody who has one. Null also where `schemeOf` is set. */
  readonly role: Role | null;
  /** When the restricted scheme was created that the account, a chair, is let into; null: a role or a password. */
  readonly schemeOf: string | null;
  readonly account: string;
  /** Names of the organisations whose schemes it opens. */
  readonly organisations: readonly string[];
  readonly by: string;
  readonly at: string;
  /** When it takes effect by itself; null: it waits until somebody decides. */
  readonly effectiveAt: string | null;
  /** What came of it; null: it waits. `atOnce`: it needed nobody. */
  readonly settled: {
    readonly how: 'confirmed' | 'refused' | 'elapsed' | 'atOnce';
    readonly by: string;
    readonly at: string;
  } | null;
  readonly mayConfirm: boolean;
  readonly mayRefuse: boolean;
}

/** A restricted scheme without a chair. */
export interface LostSchemeCard {
  readonly id: string;
  readonly createdAt: string;
  /** Whether the actor has asked already. */
  readonly isAsked: boolean;
}

/** What waits for a second person, as one actor may see and decide it. */
export interface Confirmations {
  /** What waits, and what chairs should know of the last two weeks; newest first. Empty for an actor without a part in it. */
  list(): readonly ConfirmationCard[];
  /** The restricted schemes that no chair can open any more, for the chairs of their organisation, without their titles. */
  lost(): readonly LostSchemeCard[];
  /** Asks to be let into one of these. The people still in it decide; where there are none, another chair or an administrator. */
  ask(scheme: string): Promise<Result<null>>;
  /** Lets an act take effect, or refuses it; who asked for it may withdraw it. */
  settle(id: string, how: 'confirmed' | 'refused'): Promise<Result<null>>;
}
