import type { Actor } from '@schemes/model/scheme/actor';
import type { AccountRow } from '@server/store/register/Register';

/** The actor of an account with its current rights; null for a deleted or disabled account. */
export function actorOf(account: AccountRow | undefined): Actor | null {
  if (!account || account.disabled) return null;
  const { id, name, administrator, auditor, offices } = account;
  return { id, name, administrator, ...(auditor ? { auditor } : {}), memberships: offices };
}
