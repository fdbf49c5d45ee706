import type { Actor } from '@schemes/model/actor';
import type { AccountRow } from '@server/store/Register';

/** What an account may do now; null for one that is gone or disabled. */
export function actorOf(account: AccountRow | undefined): Actor | null {
  if (!account || account.disabled) return null;
  const { id, name, administrator, offices } = account;
  return { id, name, administrator, memberships: offices };
}
