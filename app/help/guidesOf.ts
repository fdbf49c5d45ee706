import type { Role } from '@schemes/model/scheme/actor';
import type { GuideName } from './guides/Guide';

/** Who reads the help: what they may do. */
export interface Reader {
  readonly roles: readonly Role[];
  readonly administrator: boolean;
  /** Whether they may read the office's ledger, as administrators may too. */
  readonly mayAudit: boolean;
}

/** The guides that belong to a person's roles, the one with most duties first; for a stranger the members' guide. */
export function guidesOf(reader: Reader | null): readonly GuideName[] {
  if (reader === null) return ['member'];
  const roles = new Set(reader.roles);
  const guides: GuideName[] = [];
  if (roles.has('chair')) guides.push('chair');
  if (roles.has('clerk')) guides.push('clerk');
  if (roles.has('member') || roles.has('chair') || roles.has('viewer')) guides.push('member');
  if (reader.administrator) guides.push('administrator');
  if (reader.mayAudit && !reader.administrator) guides.push('auditor');
  return guides;
}
