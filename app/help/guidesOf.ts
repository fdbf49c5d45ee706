import type { Actor } from '@schemes/model/scheme/actor';
import type { GuideName } from './guides/Guide';

/** The guides that belong to a person's roles, the one with most duties first; for a stranger the members' guide. */
export function guidesOf(actor: Actor | null): readonly GuideName[] {
  if (actor === null) return ['member'];
  const roles = new Set(actor.memberships.map(({ role }) => role));
  const guides: GuideName[] = [];
  if (roles.has('chair')) guides.push('chair');
  if (roles.has('clerk')) guides.push('clerk');
  if (roles.has('member') || roles.has('chair') || roles.has('viewer')) guides.push('member');
  if (actor.administrator) guides.push('administrator');
  if (actor.auditor) guides.push('auditor');
  return guides;
}
