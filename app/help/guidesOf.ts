import type { Role } from '@schemes/model/scheme/actor';
import type { GuideName } from './guides/Guide';

/** The reader of the help, by what they may do. */
export interface Reader {
  readonly roles: readonly Role[];
  readonly administrator: boolean;
  /** Whether they may read the office's ledger, as administrators may too. */
  readonly mayAudit: boolean;
}

/** The guides of each role, the guide with most duties first. */
const GUIDES_OF_ROLE: Readonly<Record<Role, readonly GuideName[]>> = {
  chair: ['chair', 'member'],
  clerk: ['clerk'],
  member: ['member'],
  viewer: ['member'],
};
/** The order in which a person with several roles sees the guides. */
const ORDER: readonly GuideName[] = ['chair', 'clerk', 'member', 'administrator', 'auditor'];

/**
 * The guides that belong to a person's roles, the guide with most duties first; the members' guide if nobody is signed
 * in.
 */
export function guidesOf(reader: Reader | null): readonly GuideName[] {
  if (reader === null) return ['member'];
  const guides = new Set(reader.roles.flatMap((role) => GUIDES_OF_ROLE[role]));
  if (reader.administrator) guides.add('administrator');
  if (reader.mayAudit && !reader.administrator) guides.add('auditor');
  return ORDER.filter((guide) => guides.has(guide));
}
