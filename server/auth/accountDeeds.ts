import type { Organisation } from '@app/context/Organisation';
import type { OfficeActName } from '@schemes/model/office/officeActs';
import type { Membership } from '@schemes/model/scheme/actor';
import type { Deed } from '@server/office/OfficeLog';
import type { AccountRow } from '@server/store/register/Register';
import { hasFactor } from './SecondFactors';

/**
 * The lines of a change of an account, one for each thing that changed; `before` null: it is new. `by`: the id of who
 * changes it. No line holds a password or its hash.
 */
export function changesOf(before: AccountRow | null, after: AccountRow, by = ''): readonly Deed[] {
  const subject = { id: after.id, name: after.name };
  const kept: readonly Membership[] = before?.offices ?? [];
  const deeds: Deed[] = [];
  if (!before) deeds.push({ act: 'accountAdded', subject, after: shown(after) });
  else {
    const [was, is] = [shown(before), shown(after)];
    if (JSON.stringify(was) !== JSON.stringify(is)) {
      deeds.push({ act: 'accountChanged', subject, before: was, after: is });
    }
    if (before.disabled !== after.disabled) {
      deeds.push({ act: after.disabled ? 'accountDisabled' : 'accountEnabled', subject });
    }
    if (before.passwordHash !== after.passwordHash) {
      deeds.push({ act: by === after.id ? 'passwordChanged' : 'passwordSet', subject });
    }
    if (before.identity && !after.identity) {
      deeds.push({ act: 'identityUnlinked', subject, detail: before.identity.name });
    }
    if (hasFactor(before) && !hasFactor(after)) deeds.push({ act: 'factorRemoved', subject });
  }
  const role = (act: 'roleGiven' | 'roleTaken', { organisation, role }: Membership): Deed => ({
    act,
    subject,
    organisation,
    detail: role,
  });
  deeds.push(
    ...kept.filter((one) => !holds(after.offices, one)).map((one) => role('roleTaken', one)),
    ...after.offices.filter((one) => !holds(kept, one)).map((one) => role('roleGiven', one)),
  );
  return deeds;
}

/** The line of a change of an organisation. */
export function organisationDeed(
  act: OfficeActName,
  { id, name }: Organisation,
  states: Pick<Deed, 'before' | 'after'>,
): Deed {
  return { act, subject: { id, name }, organisation: id, ...states };
}

/** Whether the same role in the same organisation is among some. */
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
