import type { Actor, Membership, Role } from '../model/scheme/actor';
import type { Refusal } from './Result';

/** Every act the policy knows, and the roles of the organisation that may do it. */
const ACTS = {
  'scheme.create': ['member', 'chair'],
  /** Renaming a scheme, archiving it, bringing it back. Administrators may too: `canManageScheme`. */
  'scheme.manage': ['chair'],
  /** Restricting a scheme to named people, changing who they are, and lifting the restriction. */
  'scheme.restrict': ['chair'],
  /** Asking that an archived scheme be destroyed; a second person confirms it (`destruction.ts`). */
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
  /** Reading everybody's notes; authors read their own without this right. */
  'note.read': ['chair'],
  'note.settle': ['chair'],
  /** Reading tallies of the five steps; everybody else sees dates and what the chair publishes. */
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

/** Acts allowed on an archived scheme: reading it and bringing it back. */
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

/** A scheme as the policy sees it. */
export interface Resource {
  readonly organisation: string;
  /** Whether it is in the archive, where nothing changes until it is brought back. */
  readonly archived: boolean;
  /**
   * Ids of the accounts to which a chair restricted the scheme; null: it is open to everybody with a role in the
   * organisation. A name gives no right, it only keeps what the role gives.
   */
  readonly named: ReadonlySet<string> | null;
}

/** Only what concerns no scheme yet is asked of an organisation: for everything else the names must be known. */
type Where<A extends Act> = [A] extends ['scheme.create'] ? string | Resource : Resource;

/** For somebody who may not know of a scheme, it does not exist. */
const NO_SCHEME: Refusal = { code: 'refusal.noScheme' };

/** An organisation's schemes as long as no one of them is looked at: a scheme of it that is in use and not restricted. */
export function anySchemeOf(organisation: string): Resource {
  return { organisation, archived: false, named: null };
}

/**
 * Whether an actor may do something. Every route, socket and command asks here and nowhere else. The role of
 * administrator gives no right on the content of schemes. `where` is a scheme; an organisation where a scheme is created.
 */
export function can<A extends Act>(actor: Actor | null, act: A, where: Where<A>): boolean {
  return refusalFor(actor, act, where) === null;
}

/**
 * Why an actor may not do something, or null where they may. Arguments as for `can`. For somebody whom a scheme's
 * restriction does not name, it does not exist, whatever their role.
 */
export function refusalFor<A extends Act>(actor: Actor | null, act: A, where: Where<A>): Refusal | null {
  if (!actor) return { code: 'refusal.signIn' };
  const resource: Resource | null = typeof where === 'string' ? null : where;
  if (resource && !isNamedIn(actor, resource)) return NO_SCHEME;
  const organisation = resource?.organisation ?? where;
  const allowed: readonly Role[] = ACTS[act];
  let isIn = false;
  // This runs for every frame of every socket, so it builds no list.
  for (const membership of actor.memberships) {
    if (membership.organisation !== organisation) continue;
    if (allowed.includes(membership.role)) {
      return resource?.archived && !IN_ARCHIVE.includes(act) ? { code: 'refusal.archived' } : null;
    }
    isIn = true;
  }
  return isIn ? { code: 'refusal.notYourRole' } : { code: 'refusal.notInOrganisation' };
}

/** Whether a scheme's restriction leaves an actor in. */
function isNamedIn({ id }: Actor, { named }: Resource): boolean {
  return named === null || named.has(id);
}

/** Why an actor may not change accounts, organisations and roles, which only administrators may; null where they may. */
export function refusalToAdminister(actor: Actor | null): Refusal | null {
  if (!actor) return { code: 'refusal.signIn' };
  return actor.administrator ? null : { code: 'refusal.notYourRole' };
}

/** Why an actor may not read the office's ledger, which auditors and administrators may; null where they may. */
export function refusalToAudit(actor: Actor | null): Refusal | null {
  return actor?.auditor ? null : refusalToAdminister(actor);
}

/**
 * Whether an actor may learn that a file is a paper of this scheme: administrators, and the chairs and clerks of its
 * organisation; of a restricted scheme those of them whom it names.
 */
export function canVerifyFor(actor: Actor | null, where: Resource): boolean {
  if (!actor || !isNamedIn(actor, where)) return false;
  if (actor.administrator) return true;
  return actor.memberships.some(
    (one) => one.organisation === where.organisation && VERIFIERS.includes(one.role),
  );
}

/** Why an actor may not have a file verified, which administrators, chairs and clerks may; null where they may. */
export function refusalToVerify(actor: Actor | null): Refusal | null {
  if (!actor) return { code: 'refusal.signIn' };
  const isVerifier = actor.memberships.some(({ role }) => VERIFIERS.includes(role));
  return actor.administrator || isVerifier ? null : { code: 'refusal.notYourRole' };
}

const VERIFIERS: readonly Role[] = ['chair', 'clerk'];

/** How long an entered password is enough for acts that cannot be taken back, ms. */
export const RECENT_PASSWORD_MS = 15 * 60_000;

/**
 * Why somebody may not approve, issue or administer yet: they must confirm their password first, for a session may be
 * left open at an unattended computer. Null where they gave it recently. Times are in ms.
 */
export function refusalWithoutPassword(authenticatedAt: number, now: number): Refusal | null {
  return now - authenticatedAt < RECENT_PASSWORD_MS ? null : { code: 'refusal.confirmPassword' };
}

/** Whether somebody administers, approves, issues or watches, and so needs a second factor where the server demands it. */
export function needsSecondFactor({ administrator, auditor, memberships }: Actor): boolean {
  return (
    administrator || auditor === true || memberships.some(({ role }) => role === 'chair' || role === 'clerk')
  );
}

/** Whether an actor may rename and archive a scheme: its chair, or an administrator, who sees only its title. */
export function canManageScheme(actor: Actor | null, where: Resource): boolean {
  return refusalToManage(actor, where) === null;
}

/**
 * Why an actor may not rename or archive a scheme; null where they may, as `canManageScheme`. An administrator manages no
 * restricted scheme that does not name them: its title is not for them.
 */
export function refusalToManage(actor: Actor | null, where: Resource): Refusal | null {
  const denied = refusalFor(actor, 'scheme.manage', where);
  if (!denied || !actor?.administrator) return denied;
  return isNamedIn(actor, where) ? null : denied;
}

/** Whether a role reads the schemes of its organisation. */
export function readsSchemes(role: Role): boolean {
  return (ACTS['scheme.read'] as readonly Role[]).includes(role);
}

/** An account as an administrator changes it. */
interface ChangedAccount {
  readonly id: string;
  readonly memberships: readonly Membership[];
  /** Whether an administrator set its password anew and nobody has vouched for it since. */
  readonly passwordGiven: boolean;
}

/**
 * Whether a role that an administrator gives waits for a second person: one that reads schemes, given to oneself or to an
 * account whose password an administrator knows.
 */
export function roleNeedsConfirming(actor: Actor, account: ChangedAccount, role: Role): boolean {
  return readsSchemes(role) && (account.id === actor.id || account.passwordGiven);
}

/** Whether a password that an administrator sets waits for a second person: with it they could sign in and read schemes. */
export function passwordNeedsConfirming(actor: Actor, { id, memberships }: ChangedAccount): boolean {
  return id !== actor.id && memberships.some(({ role }) => readsSchemes(role));
}

/** Whether somebody can be a second person at all: an administrator, or a chair. */
export function isSecondPersonSomewhere(account: Pick<Actor, 'administrator' | 'memberships'>): boolean {
  return account.administrator || account.memberships.some(({ role }) => role === 'chair');
}

/** An act that waits for a second person. */
export interface Confirmable {
  /** The account that it is for. */
  readonly account: string;
  /** A role, or a restricted scheme that is opened to a chair; else a password. */
  readonly isRole: boolean;
  /** Id of the administrator who asked. */
  readonly by: string;
  /** The organisations whose schemes it opens. */
  readonly organisations: readonly string[];
  /**
   * For a restricted scheme without a chair: the people who are still in it. Where there are any, they alone decide who
   * else is let in. Absent: a role or a password.
   */
  readonly insiders?: readonly string[];
}

/** Whether an actor is shown what waits: administrators, chairs of its organisations, and whom it is for. */
export function canSeeConfirmation(actor: Actor | null, asked: Confirmable): boolean {
  return actor !== null && (actor.id === asked.account || isSecondPerson(actor, asked));
}

/** Whether an actor may let it take effect. */
export function canConfirm(actor: Actor | null, asked: Confirmable): boolean {
  return refusalToConfirm(actor, asked, 'confirmed') === null;
}

/**
 * Why an actor may not decide what waits; null where they may. Who asked for it may only withdraw it, and whom a role is for
 * may only refuse it; a password may be confirmed by its owner, who is signed in without it.
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

/** For which organisations an actor who may confirm does so: a chair for their own, everybody else for all. */
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
