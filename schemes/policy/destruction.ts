import type { Actor } from '../model/scheme/actor';
import { type Resource, refusalFor } from './can';
import type { Refusal } from './Result';

/** A destruction that was asked for, as the policy sees it. */
export interface AskedDestruction {
  readonly scheme: Resource;
  /** Id of the chair who asked. */
  readonly by: string;
}

/** Why an actor may not ask that a scheme be destroyed: its chair may, once it is in the archive. Null where they may. */
export function refusalToAskDestruction(actor: Actor | null, scheme: Resource): Refusal | null {
  const denied = refusalFor(actor, 'scheme.destroy', scheme);
  return denied ?? (scheme.archived ? null : { code: 'refusal.notArchived' });
}

/**
 * Why an actor may not confirm it: another chair of the organisation or an administrator may; of a restricted scheme only
 * those of them whom it names, for its title is not for others. Null where they may.
 */
export function refusalToConfirmDestruction(actor: Actor | null, asked: AskedDestruction): Refusal | null {
  if (!actor) return { code: 'refusal.signIn' };
  if (!takesPart(actor, asked)) return { code: 'refusal.notYourRole' };
  return actor.id === asked.by ? { code: 'refusal.ownConfirmation' } : null;
}

/** Why an actor may not withdraw or refuse it before it is carried out; null where they may. */
export function refusalToWithdrawDestruction(actor: Actor | null, asked: AskedDestruction): Refusal | null {
  if (!actor) return { code: 'refusal.signIn' };
  return takesPart(actor, asked) ? null : { code: 'refusal.notYourRole' };
}

function takesPart(actor: Actor, { scheme }: AskedDestruction): boolean {
  if (scheme.named !== null && !scheme.named.has(actor.id)) return false;
  return actor.administrator || refusalFor(actor, 'scheme.destroy', scheme) === null;
}
