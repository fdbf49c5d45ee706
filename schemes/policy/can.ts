import type { Actor, Role } from '../model/actor';
import type { Verdict } from './verdict';

/** Everything somebody may ask to do, and the roles of the organisation that may. */
const ACTS = {
  'scheme.create': ['member', 'chair'],
  'scheme.read': ['member', 'chair', 'clerk', 'viewer'],
  'scheme.write': ['member', 'chair'],
  'section.submit': ['member', 'chair'],
  'section.approve': ['chair'],
  'section.return': ['chair'],
  'section.reopen': ['chair'],
  'finding.waive': ['chair'],
  /** Moving the scheme to a newer edition or newer parameters. */
  'rules.move': ['chair'],
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

/**
 * The one place that says who may do what: asked by every route, socket and command.
 * An administrator has no right on schemes by that office (design: reads no scheme they are not a member of).
 */
export function can(actor: Actor | null, act: Act, organisation: string): Verdict {
  if (!actor) return { code: 'refusal.signIn' };
  const allowed: readonly Role[] = ACTS[act];
  let isIn = false;
  // Asked for every frame of every socket: no list is made.
  for (const office of actor.offices) {
    if (office.organisation !== organisation) continue;
    if (allowed.includes(office.role)) return null;
    isIn = true;
  }
  return isIn ? { code: 'refusal.notYourRole' } : { code: 'refusal.notInOrganisation' };
}

/** Accounts, organisations and offices are the administrator's. */
export function canAdminister(actor: Actor | null): Verdict {
  if (!actor) return { code: 'refusal.signIn' };
  return actor.administrator ? null : { code: 'refusal.notYourRole' };
}
