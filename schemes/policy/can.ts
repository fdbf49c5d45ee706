import type { Actor, Role } from '../model/actor';
import type { Refusal } from './Result';

/** Every act the policy knows, and the roles of the organisation that may do it. */
const ACTS = {
  'scheme.create': ['member', 'chair'],
  /** Renaming it, putting it into the archive, bringing it back. Administrators may too: `canManageScheme`. */
  'scheme.manage': ['chair'],
  'scheme.read': ['member', 'chair', 'clerk', 'viewer'],
  'scheme.write': ['member', 'chair'],
  'section.submit': ['member', 'chair'],
  'section.approve': ['chair'],
  'section.return': ['chair'],
  'section.reopen': ['chair'],
  'finding.waive': ['chair'],
  /** Moving the scheme to a newer edition or newer parameters. */
  'rules.move': ['chair'],
  /** Adding the sections and tables that a newer version of its template has. */
  'template.take': ['chair'],
  /** Work that was not taken, as a note to the chair. */
  'note.send': ['member', 'chair'],
  /** Everybody's notes; one's own need no right of their own. */
  'note.read': ['chair'],
  'note.settle': ['chair'],
  /** Tallies of the five steps; everybody else sees dates and what the chair publishes. */
  'steps.read': ['chair', 'clerk'],
  'steps.write': ['chair', 'clerk'],
  'steps.publish': ['chair'],
  'steps.lock': ['chair'],
  'paper.draft': ['member', 'chair', 'clerk'],
  'paper.issue': ['clerk'],
  'paper.setting': ['clerk'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Act = keyof typeof ACTS;

/** Acts allowed on an archived scheme: it is read, and brought back. */
const IN_ARCHIVE: readonly Act[] = [
  'scheme.create',
  'scheme.manage',
  'scheme.read',
  'note.read',
  'steps.read',
  'paper.draft',
];

/** A scheme as the policy sees it. */
export interface Resource {
  readonly organisation: string;
  /** It is in the archive: nothing in it changes until it is brought back. */
  readonly archived: boolean;
}

/**
 * Whether an actor may do something: the one place that answers, asked by every route, socket and command.
 * Administrators have no right on schemes by that role: they read no scheme they are not a member of.
 * `where` is the organisation, or the scheme where it may be in the archive.
 */
export function can(actor: Actor | null, act: Act, where: string | Resource): boolean {
  return refusalFor(actor, act, where) === null;
}

/** Why an actor may not do something, for the answer to them; null where they may. Arguments as for `can`. */
export function refusalFor(actor: Actor | null, act: Act, where: string | Resource): Refusal | null {
  if (!actor) return { code: 'refusal.signIn' };
  const organisation = typeof where === 'string' ? where : where.organisation;
  const allowed: readonly Role[] = ACTS[act];
  let isIn = false;
  // Asked for every frame of every socket: no list is made.
  for (const membership of actor.memberships) {
    if (membership.organisation !== organisation) continue;
    if (allowed.includes(membership.role)) {
      const isArchived = typeof where !== 'string' && where.archived && !IN_ARCHIVE.includes(act);
      return isArchived ? { code: 'refusal.archived' } : null;
    }
    isIn = true;
  }
  return isIn ? { code: 'refusal.notYourRole' } : { code: 'refusal.notInOrganisation' };
}

/** Why an actor may not change accounts, organisations and roles, which only administrators may; null where they may. */
export function refusalToAdminister(actor: Actor | null): Refusal | null {
  if (!actor) return { code: 'refusal.signIn' };
  return actor.administrator ? null : { code: 'refusal.notYourRole' };
}

/** Whether an actor may rename and archive a scheme: its chair, or an administrator, who sees its title and nothing in it. */
export function canManageScheme(actor: Actor | null, organisation: string): boolean {
  return refusalToManage(actor, organisation) === null;
}

/** Why an actor may not rename or archive a scheme; null where they may, as `canManageScheme`. */
export function refusalToManage(actor: Actor | null, organisation: string): Refusal | null {
  const denied = refusalFor(actor, 'scheme.manage', organisation);
  return denied && refusalToAdminister(actor) ? denied : null;
}
