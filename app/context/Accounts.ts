import type { Membership } from '@schemes/model/scheme/actor';
import type { Result } from '@schemes/policy/Result';
import type { Organisation } from './Organisation';

/** An account to be added, with its first memberships. */
export interface NewAccount {
  readonly username: string;
  readonly name: string;
  readonly password: string;
  readonly administrator: boolean;
  readonly memberships: readonly Membership[];
}

/** An account as the administrator's page lists it. */
export interface AccountCard {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly administrator: boolean;
  readonly disabled: boolean;
  readonly memberships: readonly Membership[];
  readonly hasSecondFactor?: boolean;
}

/** Accounts and organisations, for administrators. `organisations` is for everybody and lists the actor's own. */
export interface Accounts {
  list(): Result<readonly AccountCard[]>;
  add(account: NewAccount): Promise<Result<AccountCard>>;
  /** Replaces the given fields. Open sockets are affected at once. */
  change(
    id: string,
    change: Partial<Omit<NewAccount, 'username'>> & {
      readonly disabled?: boolean;
      readonly removeFactor?: boolean;
    },
  ): Promise<Result<AccountCard>>;
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
