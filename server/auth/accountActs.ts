import type { Organisation } from '@app/context/Organisation';
import type { OfficeActName } from '@schemes/model/office/officeActs';
import type { Membership } from '@schemes/model/scheme/actor';
import type { ActDetails } from '@server/office/OfficeLog';
import type { AccountRow } from '@server/store/register/Register';
import { hasFactor } from './SecondFactors';

/**
 * What the office's ledger records of a changed account, one act for each thing that changed. `before` is null for a new
 * account; `by` is the id of the person who changes it. No act holds a password or its hash.
 */
export function changesOf(before: AccountRow | null, after: AccountRow, by = ''): readonly ActDetails[] {
  const subject = { id: after.id, name: after.name };
  const rolesBefore: readonly Membership[] = before?.offices ?? [];
  const acts: ActDetails[] = [];
  if (!before) acts.push({ act: 'accountAdded', subject, after: shown(after) });
  else {
    const [was, is] = [shown(before), shown(after)];
    if (JSON.stringify(was) !== JSON.stringify(is)) {
      acts.push({ act: 'accountChanged', subject, before: was, after: is });
    }
    if (before.disabled !== after.disabled) {
      acts.push({ act: after.disabled ? 'accountDisabled' : 'accountEnabled', subject });
    }
    if (before.passwordHash !== after.passwordHash) {
      acts.push({ act: by === after.id ? 'passwordChanged' : 'passwordSet', subject });
    }
    if (before.identity && !after.identity) {
      acts.push({ act: 'identityUnlinked', subject, detail: before.identity.name });
    }
    if (hasFactor(before) && !hasFactor(after)) acts.push({ act: 'factorRemoved', subject });
  }
  const role = (act: 'roleGiven' | 'roleTaken', { organisation, role }: Membership): ActDetails => ({
    act,
    subject,
    organisation,
    detail: role,
  });
  acts.push(
    ...rolesBefore.filter((one) => !holds(after.offices, one)).map((one) => role('roleTaken', one)),
    ...after.offices.filter((one) => !holds(rolesBefore, one)).map((one) => role('roleGiven', one)),
  );
  return acts;
}

/** What the office's ledger records of a changed organisation. */
export function organisationAct(
  act: OfficeActName,
  { id, name }: Organisation,
  states: Pick<ActDetails, 'before' | 'after'>,
): ActDetails {
  return { act, subject: { id, name }, organisation: id, ...states };
}

/** Whether `memberships` has this role in this organisation. */
export function holds(memberships: readonly Membership[], { organisation, role }: Membership): boolean {
  return memberships.some((one) => one.organisation === organisation && one.role === role);
}

function shown({ username, name, administrator, auditor, expires, directory }: AccountRow) {
  return {
    username,
    name,
    administrator,
    auditor: auditor ?? false,
    ...(expires ? { expires } : {}),
    ...(directory ? { directory } : {}),
  };
}
