import type { Actor, Role } from '../model/actor';
import type { Verdict } from './verdict';

/** Everything somebody may ask to do, and the roles of the organisation that may. */
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

/** What is still done with a scheme in the archive: it is read, and brought back. */
const IN_ARCHIVE: readonly Act[] = [
  'scheme.create',
  'scheme.manage',
  'scheme.read',
  'note.read',
  'steps.read',
  'paper.draft',
];

/** A scheme as rights see it. */
export interface Ground {
  readonly organisation: string;
  /** It was put away: nothing in it changes until it is brought back. */
  readonly archived: boolean;
}

/**
 * The one place that says who may do what: asked by every route, socket and command.
 * An administrator has no right on schemes by that office (design: reads no scheme they are not a member of).
 * `where` is the organisation, or the scheme where it may be in the archive.
 */
export function can(actor: Actor | null, act: Act, where: string | Ground): Verdict {
  if (!actor) return { code: 'refusal.signIn' };
  const organisation = typeof where === 'string' ? where : where.organisation;
  const allowed: readonly Role[] = ACTS[act];
  let isIn = false;
  // Asked for every frame of every socket: no list is made.
  for (const office of actor.offices) {
    if (office.organisation !== organisation) continue;
    if (allowed.includes(office.role)) {
      const isPutAway = typeof where !== 'string' && where.archived && !IN_ARCHIVE.includes(act);
      return isPutAway ? { code: 'refusal.archived' } : null;
    }
    isIn = true;
  }
  return isIn ? { code: 'refusal.notYourRole' } : { code: 'refusal.notInOrganisation' };
}

/** Accounts, organisations and offices are the administrator's. */
export function canAdminister(actor: Actor | null): Verdict {
  if (!actor) return { code: 'refusal.signIn' };
  return actor.administrator ? null : { code: 'refusal.notYourRole' };
}

/** A scheme is renamed and put away by its chair, and by an administrator, who sees its title and nothing in it. */
export function canManageScheme(actor: Actor | null, organisation: string): Verdict {
  const verdict = can(actor, 'scheme.manage', organisation);
  return verdict && canAdminister(actor) ? verdict : null;
}
