import type { CredentialChange } from '@app/context/Sessions';
import type { Origin } from '@server/office/OfficeLog';
import { newId } from '@server/runtime/newId';
import type { AccountRow } from '@server/store/register/Register';

/** Most notices of an account. Older ones are dropped; the office's ledger has all of them. */
const MAX_NOTICES = 20;

/**
 * Adds a notice for an account's person that how they sign in was changed. `row` is the row being changed in the register,
 * so notice and change are stored together. `at`: ISO 8601.
 */
export function addNotice(row: AccountRow, what: CredentialChange, by: Origin['by'], at: string): void {
  row.notices = [...(row.notices ?? []), { id: newId(), what, at, by }].slice(-MAX_NOTICES);
}
