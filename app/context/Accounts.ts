import type { Membership } from '@schemes/model/actor';
import type { Result } from '@schemes/policy/Result';
import type { Organisation } from './Organisation';

export interface NewAccount {
  readonly username: string;
  readonly name: string;
  readonly password: string;
  readonly administrator: boolean;
  readonly memberships: readonly Membership[];
}

export interface AccountCard {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly administrator: boolean;
  readonly disabled: boolean;
  readonly memberships: readonly Membership[];
}

/** Accounts and organisations: the administrator's, but for `organisations`, which lists the actor's own. */
export interface Accounts {
  list(): Result<readonly AccountCard[]>;
  add(account: NewAccount): Promise<Result<AccountCard>>;
  /** Replaces name, offices and the disabled mark; `password` only where given. Takes effect on open sockets at once. */
  change(
    id: string,
    change: Partial<Omit<NewAccount, 'username'>> & { readonly disabled?: boolean },
  ): Promise<Result<AccountCard>>;
  /** All organisations for an administrator, else those the actor holds an office in. */
  organisations(): readonly Organisation[];
  addOrganisation(organisation: Omit<Organisation, 'id'>): Promise<Result<Organisation>>;
  /** Replaces name, printed superior, place and level. Schemes that were begun keep what their facts say. */
  changeOrganisation(id: string, change: Omit<Organisation, 'id' | 'parent'>): Promise<Result<Organisation>>;
  /** Deletes an organisation without schemes and without organisations below it; accounts lose their offices in it. */
  removeOrganisation(id: string): Promise<Result<null>>;
  /** Puts an organisation below another of the register, or (null) directly below the centre. */
  setParent(id: string, parent: string | null): Promise<Result<null>>;
}
