import type { Actor, Membership, Role } from '../model/scheme/actor';
import type { Refusal } from './Result';

/** Every act that needs a right, and the roles in the organisation that may do it. */
const ACTS = {
  'scheme.create': ['member', 'chair'],
  /** Renaming a scheme, archiving it and taking it out of the archive. Administrators may too: `canManageScheme`. */
  'scheme.manage': ['chair'],
  /** Restricting a scheme to named people, changing the names, and lifting the restriction. */
  'scheme.restrict': ['chair'],
  /** Requesting the destruction of an archived scheme, which a second person must confirm (`destruction.ts`). */
  'scheme.destroy': ['chair'],
  'scheme.read': ['member', 'chair', 'clerk', 'viewer'],
  'scheme.write': ['member', 'chair'],
  'section.submit': ['member', 'chair'],
  'section.approve': ['chair'],
  'section.return': ['chair'],
  'section.reopen': ['chair'],
  'finding.waive': ['chair'],
  /** Moving the scheme to a newer edition or newer parameters. */
  'rules.move': ['chair'],
  /** Adding the sections and tables of a newer version of its template. */
  'template.take': ['chair'],
  /** Sending work that the room did not accept, as a note to the chair. */
  'note.send': ['member', 'chair'],
  /** Reading all notes. Authors may read their own without this right. */
  'note.read': ['chair'],
  'note.settle': ['chair'],
  /** Reading tallies of the five steps. Other readers of the scheme see only dates and what the chair publishes. */
  'steps.read': ['chair', 'clerk'],
  'steps.write': ['chair', 'clerk'],
  'steps.publish': ['chair'],
  'steps.lock': ['chair'],
  'paper.draft': ['member', 'chair', 'clerk'],
  'paper.issue': ['clerk'],
  'paper.setting': ['clerk'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** An act that needs a right. */
export type Act = keyof typeof ACTS;

/** Acts that are allowed on an archived scheme. None of them changes its content. */
const IN_ARCHIVE: readonly Act[] = [
  'scheme.create',
  'scheme.manage',
  'scheme.restrict',
  'scheme.destroy',
  'scheme.read',
  'note.read',
  'steps.read',
  'paper.draft',
];

/** The properties of a scheme that rights depend on. */
export interface Resource {
  readonly organisation: string;
  /** Whether the scheme is in the archive, where its content cannot change. */
  readonly archived: boolean;
  /**
   * Ids of the accounts to which a chair restricted the scheme; null if it is not restricted. Being named gives no right;
   * a named person has the rights of their role.
   */
  readonly named: ReadonlySet<string> | null;
}

/** The argument `where` of an act: an organisation or a scheme for `scheme.create`, a scheme for every other act. */
type Where<A extends Act> = [A] extends ['scheme.create'] ? string | Resource : Resource;

/** The refusal for somebody who may not know that a scheme exists. It is the same as for a scheme that does not exist. */
const NO_SCHEME: Refusal = { code: 'refusal.noScheme' };

/** A resource for questions about an organisation's schemes in general: one that is not archived and not restricted. */
export function anySchemeOf(organisation: string): Resource {
  return { organisation, archived: false, named: null };
}

/**
 * Whether an actor may do something. Every route, socket and command must use this module to decide. The role of
 * administrator gives no right to the content of schemes. `where`: the scheme, or the organisation for `scheme.create`.
 */
export function can<A extends Act>(actor: Actor | null, act: A, where: Where<A>): boolean {
  return refusalFor(actor, act, where) === null;
}

/**
 * Why an actor may not do something, or null. Arguments as for `can`. Somebody who is not named in a restricted scheme gets
 * the refusal for a scheme that does not exist, whatever their role.
 */
export function refusalFor<A extends Act>(actor: Actor | null, act: A, where: Where<A>): Refusal | null {
  if (!actor) return { code: 'refusal.signIn' };
  const resource: Resource | null = typeof where === 'string' ? null : where;
  if (resource && !isNamedIn(actor, resource)) return NO_SCHEME;
  const organisation = resource?.organisation ?? where;
  const allowed: readonly Role[] = ACTS[act];
  let isMember = false;
  // This runs for every frame of every socket, so it builds no list.
  for (const membership of actor.memberships) {
    if (membership.organisation !== organisation) continue;
    if (allowed.includes(membership.role)) {
      return resource?.archived && !IN_ARCHIVE.includes(act) ? { code: 'refusal.archived' } : null;
    }
    isMember = true;
  }
  return isMember ? { code: 'refusal.notYourRole' } : { code: 'refusal.notInOrganisation' };
}

/** Whether a scheme is not restricted, or names the actor. */
function isNamedIn({ id }: Actor, { named }: Resource): boolean {
  return named === null || named.has(id);
}

/** Why an actor may not change accounts, organisations and roles, or null. Only administrators may. */
export function refusalToAdminister(actor: Actor | null): Refusal | null {
  if (!actor) return { code: 'refusal.signIn' };
  return actor.administrator ? null : { code: 'refusal.notYourRole' };
}

/** Why an actor may not read the office's ledger, or null. Auditors and administrators may. */
export function refusalToAudit(actor: Actor | null): Refusal | null {
  return actor?.auditor ? null : refusalToAdminister(actor);
}

/**
 * Whether an actor may learn that a file is a paper of this scheme. Administrators and the chairs and clerks of its
 * organisation may. For a restricted scheme they must be among its named people.
 */
export function canVerifyFor(actor: Actor | null, where: Resource): boolean {
  if (!actor || !isNamedIn(actor, where)) return false;
  if (actor.administrator) return true;
  return actor.memberships.some(
    (one) => one.organisation === where.organisation && VERIFIERS.includes(one.role),
  );
}

/** Why an actor may not have a file verified, or null. Administrators, chairs and clerks may. */
export function refusalToVerify(actor: Actor | null): Refusal | null {
  if (!actor) return { code: 'refusal.signIn' };
  const isVerifier = actor.memberships.some(({ role }) => VERIFIERS.includes(role));
  return actor.administrator || isVerifier ? null : { code: 'refusal.notYourRole' };
}

/** Why an actor may not have a received file examined, or null. Everybody who is signed in may: it shows nothing of a scheme. */
export function refusalToExamine(actor: Actor | null): Refusal | null {
  return actor ? null : { code: 'refusal.signIn' };
}

const VERIFIERS: readonly Role[] = ['chair', 'clerk'];

/** How long a confirmed password is valid for acts that need one, in ms. */
export const RECENT_PASSWORD_MS = 15 * 60_000;

/**
 * Why somebody must confirm their password before they approve, issue or administer, or null if they did so within
 * `RECENT_PASSWORD_MS`. The session may be open on an unattended computer. Times are in ms.
 */
export function refusalWithoutPassword(authenticatedAt: number, now: number): Refusal | null {
  return now - authenticatedAt < RECENT_PASSWORD_MS ? null : { code: 'refusal.confirmPassword' };
}

/** Whether somebody needs a second factor if the server demands one: administrators, auditors, chairs and clerks. */
export function needsSecondFactor({ administrator, auditor, memberships }: Actor): boolean {
  return (
    administrator || auditor === true || memberships.some(({ role }) => role === 'chair' || role === 'clerk')
  );
}

/** Whether an actor may rename and archive a scheme: its chair may, and an administrator, who sees only its title. */
export function canManageScheme(actor: Actor | null, where: Resource): boolean {
  return refusalToManage(actor, where) === null;
}

/**
 * Why an actor may not rename or archive a scheme, or null. An administrator may not for a restricted scheme that does not
 * name them, because its title is hidden from them.
 */
export function refusalToManage(actor: Actor | null, where: Resource): Refusal | null {
  const denied = refusalFor(actor, 'scheme.manage', where);
  if (!denied || !actor?.administrator) return denied;
  return isNamedIn(actor, where) ? null : denied;
}

/** Whether a role may read the schemes of its organisation. */
export function readsSchemes(role: Role): boolean {
  return (ACTS['scheme.read'] as readonly Role[]).includes(role);
}

/** The properties of an account that an administrator changes. */
interface ChangedAccount {
  readonly id: string;
  readonly memberships: readonly Membership[];
  /** Whether an administrator set its password, and the password has not been confirmed or changed since. */
  readonly passwordGiven: boolean;
}

/**
 * Whether a second person must confirm a role that an administrator gives. This is so for a role that may read schemes, given
 * to oneself or to an account whose password an administrator knows.
 */
export function roleNeedsConfirming(actor: Actor, account: ChangedAccount, role: Role): boolean {
  return readsSchemes(role) && (account.id === actor.id || account.passwordGiven);
}

/**
 * Whether a second person must confirm a password that an administrator sets. This is so for the account of another person
 * who may read schemes, because the administrator could sign in with the password and read them.
 */
export function passwordNeedsConfirming(actor: Actor, { id, memberships }: ChangedAccount): boolean {
  return id !== actor.id && memberships.some(({ role }) => readsSchemes(role));
}

/** Whether somebody can be a second person for any act: administrators and chairs can. */
export function isSecondPersonSomewhere(account: Pick<Actor, 'administrator' | 'memberships'>): boolean {
  return account.administrator || account.memberships.some(({ role }) => role === 'chair');
}

/** An act that a second person must confirm. */
export interface Confirmable {
  /** Id of the account that the act is for. */
  readonly account: string;
  /** Whether the act gives a role or opens a restricted scheme to a chair. Otherwise it sets a password. */
  readonly isRole: boolean;
  /** Id of the administrator who requested it. */
  readonly by: string;
  /** Ids of the organisations whose schemes it makes readable. */
  readonly organisations: readonly string[];
  /**
   * For a restricted scheme without a chair: ids of the people whom it names. If there are any, only they may confirm.
   * Absent for a role or a password.
   */
  readonly insiders?: readonly string[];
}

/** Whether an actor may see the act before it is confirmed: people who may be its second person, and the one it is for. */
export function canSeeConfirmation(actor: Actor | null, asked: Confirmable): boolean {
  return actor !== null && (actor.id === asked.account || isSecondPerson(actor, asked));
}

/** Whether an actor may confirm the act. */
export function canConfirm(actor: Actor | null, asked: Confirmable): boolean {
  return refusalToConfirm(actor, asked, 'confirmed') === null;
}

/**
 * Why an actor may not confirm or refuse an act, or null. The person who requested it, and the person whom a role is for, may
 * only refuse it. The owner of an account may confirm a new password, because they are signed in without it.
 */
export function refusalToConfirm(
  actor: Actor | null,
  asked: Confirmable,
  how: 'confirmed' | 'refused',
): Refusal | null {
  if (!actor) return { code: 'refusal.signIn' };
  const isOwner = actor.id === asked.account;
  const isOwn = actor.id === asked.by || (isOwner && asked.isRole);
  if (isOwn) return how === 'refused' ? null : { code: 'refusal.ownConfirmation' };
  return isOwner || isSecondPerson(actor, asked) ? null : { code: 'refusal.notYourRole' };
}

/** Ids of the organisations for which the confirmation of an actor counts: for a chair their own, for others all. */
export function confirmedOrganisations(actor: Actor, asked: Confirmable): readonly string[] {
  if (actor.administrator || actor.id === asked.account || asked.insiders) return asked.organisations;
  return asked.organisations.filter((organisation) =>
    actor.memberships.some((one) => one.organisation === organisation && one.role === 'chair'),
  );
}

function isSecondPerson(actor: Actor, { organisations, insiders = [] }: Confirmable): boolean {
  if (insiders.length > 0) return insiders.includes(actor.id);
  const isChair = actor.memberships.some(
    ({ organisation, role }) => role === 'chair' && organisations.includes(organisation),
  );
  return isChair || actor.administrator;
}
