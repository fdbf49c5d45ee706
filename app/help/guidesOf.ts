import type { Actor, Role } from '@schemes/model/scheme/actor';
import type { GuideName } from './guides/Guide';

/** The guides of each role, the one with most duties first. */
const GUIDES_OF_ROLE: Readonly<Record<Role, readonly GuideName[]>> = {
  chair: ['chair', 'member'],
  clerk: ['clerk'],
  member: ['member'],
  viewer: ['member'],
};
/** The order in which a person with several roles sees the guides. */
const ORDER: readonly GuideName[] = ['chair', 'clerk', 'member', 'administrator', 'auditor'];

/** The guides that belong to a person's roles, the one with most duties first; for a stranger the members' guide. */
export function guidesOf(actor: Actor | null): readonly GuideName[] {
  if (actor === null) return ['member'];
  const guides = new Set(actor.memberships.flatMap(({ role }) => GUIDES_OF_ROLE[role]));
  if (actor.administrator) guides.add('administrator');
  if (actor.auditor) guides.add('auditor');
  return ORDER.filter((guide) => guides.has(guide));
}
