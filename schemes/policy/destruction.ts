import type { Actor } from '../model/scheme/actor';
import { type Resource, refusalFor } from './can';
import type { Refusal } from './Result';

/** A request to destroy a scheme, as the policy needs it. */
export interface AskedDestruction {
  readonly scheme: Resource;
  /** Id of the chair who asked. */
  readonly by: string;
}

/** Why an actor may not request the destruction of a scheme, or null. Only its chair may, and only of an archived scheme. */
export function refusalToAskDestruction(actor: Actor | null, scheme: Resource): Refusal | null {
  const denied = refusalFor(actor, 'scheme.destroy', scheme);
  return denied ?? (scheme.archived ? null : { code: 'refusal.notArchived' });
}

/**
 * Why an actor may not confirm a destruction, or null. Another chair of the organisation or an administrator may. For a
 * restricted scheme they must be among its named people, because its title is hidden from others.
 */
export function refusalToConfirmDestruction(actor: Actor | null, asked: AskedDestruction): Refusal | null {
  if (!actor) return { code: 'refusal.signIn' };
  if (!isInvolved(actor, asked)) return { code: 'refusal.notYourRole' };
  return actor.id === asked.by ? { code: 'refusal.ownConfirmation' } : null;
}

/** Why an actor may not withdraw or refuse a destruction that was requested, or null. */
export function refusalToWithdrawDestruction(actor: Actor | null, asked: AskedDestruction): Refusal | null {
  if (!actor) return { code: 'refusal.signIn' };
  return isInvolved(actor, asked) ? null : { code: 'refusal.notYourRole' };
}

function isInvolved(actor: Actor, { scheme }: AskedDestruction): boolean {
  if (scheme.named !== null && !scheme.named.has(actor.id)) return false;
  return actor.administrator || refusalFor(actor, 'scheme.destroy', scheme) === null;
}
