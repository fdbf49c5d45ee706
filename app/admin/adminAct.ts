import type { AppLoadContext } from '@remix-run/node';
import { type Membership, ROLES } from '@schemes/model/scheme/actor';
import { LEVELS } from '@schemes/model/scheme/facts';
import { type Result, refuse } from '@schemes/policy/Result';
import * as v from 'valibot';
import { needed, optional } from '../session/formText';
import { readForm } from '../session/readForm';
import { optionalDate } from '../session/typedDate';

/** Checks the length only; the server says why a password is too weak. */
const PASSWORD = v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000));
const MEMBERSHIP = v.object({ organisation: needed(), role: v.picklist(ROLES) });
const ACCOUNT = v.object({
  username: needed(60),
  name: needed(100),
  // Blank if the directory checks the password. Otherwise the server refuses a blank password.
  password: v.pipe(v.string(), v.maxLength(1000)),
  directory: optional(100),
  administrator: v.optional(v.literal('on')),
  auditor: v.optional(v.literal('on')),
  organisation: optional(),
  role: v.picklist(ROLES),
  expires: optionalDate(),
});
const EXPIRY = v.object({ id: needed(), expires: optionalDate() });
const RENAME = v.object({ id: needed(), name: needed(100) });
const NEW_PASSWORD = v.object({ id: needed(), password: PASSWORD });
const DIRECTORY = v.object({ id: needed(), directory: needed(100) });
const ID = v.object({ id: needed() });
const ORGANISATION = v.object({
  organisationName: needed(),
  superior: optional(),
  place: needed(100),
  level: v.picklist(LEVELS),
  parent: optional(60),
});
const CHANGED = v.omit(v.object({ ...ORGANISATION.entries, id: needed(60) }), ['parent']);
const PARENT = v.object({ id: needed(60), parent: optional(60) });

/**
 * Carries out an act of the administrator's page; refuses an unknown one. `act` is the value of the form's `act` field.
 */
export async function adminAct(
  act: string,
  form: FormData,
  context: AppLoadContext,
): Promise<Result<unknown>> {
  const { accounts, confirmations, lang } = context;
  switch (act) {
    case 'addAccount': {
      const read = readForm(form, ACCOUNT, lang);
      if (!read.ok) return read;
      const { username, name, password, administrator, auditor, organisation, role, expires, directory } =
        read.value;
      const memberships: Membership[] = organisation === '' ? [] : [{ organisation, role }];
      return accounts.add({
        username,
        name,
        password,
        administrator: administrator === 'on',
        auditor: auditor === 'on',
        memberships,
        ...(expires === null ? {} : { expires }),
        ...(directory === '' ? {} : { directory }),
      });
    }
    case 'rename': {
      const read = readForm(form, RENAME, lang);
      return read.ok ? accounts.change(read.value.id, { name: read.value.name }) : read;
    }
    case 'password': {
      const read = readForm(form, NEW_PASSWORD, lang);
      return read.ok ? accounts.change(read.value.id, { password: read.value.password }) : read;
    }
    case 'expiry': {
      const read = readForm(form, EXPIRY, lang);
      return read.ok ? accounts.change(read.value.id, { expires: read.value.expires }) : read;
    }
    case 'directory': {
      const read = readForm(form, DIRECTORY, lang);
      return read.ok ? accounts.change(read.value.id, { directory: read.value.directory }) : read;
    }
    case 'removeDirectory': {
      const read = readForm(form, ID, lang);
      return read.ok ? accounts.change(read.value.id, { removeDirectory: true }) : read;
    }
    case 'removeIdentity': {
      const read = readForm(form, ID, lang);
      return read.ok ? accounts.change(read.value.id, { removeIdentity: true }) : read;
    }
    case 'removeFactor': {
      const read = readForm(form, ID, lang);
      return read.ok ? accounts.change(read.value.id, { removeFactor: true }) : read;
    }
    case 'disable':
    case 'enable': {
      const read = readForm(form, ID, lang);
      return read.ok ? accounts.change(read.value.id, { disabled: act === 'disable' }) : read;
    }
    case 'endSessions': {
      const read = readForm(form, ID, lang);
      return read.ok ? accounts.endSessions(read.value.id) : read;
    }
    case 'auditor':
    case 'notAuditor': {
      const read = readForm(form, ID, lang);
      return read.ok ? accounts.change(read.value.id, { auditor: act === 'auditor' }) : read;
    }
    case 'confirm':
    case 'refuse': {
      const read = readForm(form, ID, lang);
      const how = act === 'confirm' ? 'confirmed' : 'refused';
      return read.ok ? confirmations.settle(read.value.id, how) : read;
    }
    case 'ask': {
      const read = readForm(form, ID, lang);
      return read.ok ? confirmations.ask(read.value.id) : read;
    }
    case 'addOffice':
    case 'removeOffice':
      return changeMembership(act, form, context);
    case 'addOrganisation': {
      const read = readForm(form, ORGANISATION, lang);
      if (!read.ok) return read;
      const { organisationName: name, superior, place, level, parent } = read.value;
      return accounts.addOrganisation({ name, superior, place, level, ...(parent ? { parent } : {}) });
    }
    case 'changeOrganisation': {
      const read = readForm(form, CHANGED, lang);
      if (!read.ok) return read;
      const { id, organisationName: name, superior, place, level } = read.value;
      return accounts.changeOrganisation(id, { name, superior, place, level });
    }
    case 'removeOrganisation': {
      const read = readForm(form, ID, lang);
      return read.ok ? accounts.removeOrganisation(read.value.id) : read;
    }
    case 'setParent': {
      const read = readForm(form, PARENT, lang);
      return read.ok ? accounts.setParent(read.value.id, read.value.parent || null) : read;
    }
    default:
      return refuse({ code: 'refusal.badForm', params: { where: 'act' } });
  }
}

async function changeMembership(
  act: string,
  form: FormData,
  { accounts, lang }: AppLoadContext,
): Promise<Result<unknown>> {
  const id = readForm(form, ID, lang);
  if (!id.ok) return id;
  const read = readForm(form, MEMBERSHIP, lang);
  if (!read.ok) return read;
  const all = accounts.list();
  if (!all.ok) return all;
  const account = all.value.find((one) => one.id === id.value.id);
  const membership = read.value;
  const others = (account?.memberships ?? []).filter(
    ({ organisation, role }) => organisation !== membership.organisation || role !== membership.role,
  );
  return accounts.change(id.value.id, {
    memberships: act === 'addOffice' ? [...others, membership] : others,
  });
}
