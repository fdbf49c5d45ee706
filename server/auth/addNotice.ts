import type { CredentialChange } from '@app/context/Sessions';
import type { Origin } from '@server/office/OfficeLog';
import { newId } from '@server/runtime/newId';
import type { AccountRow } from '@server/store/register/Register';

/** The newest notices that are kept; the office's ledger has them all. */
const KEPT = 20;

/**
 * Leaves a notice for an account's person: how they sign in was changed. `row` is the draft of a change of the register,
 * so that notice and change are stored together. `at`: ISO 8601.
 */
export function addNotice(row: AccountRow, what: CredentialChange, by: Origin['by'], at: string): void {
  row.notices = [...(row.notices ?? []), { id: newId(), what, at, by }].slice(-KEPT);
}
