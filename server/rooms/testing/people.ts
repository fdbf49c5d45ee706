import type { Actor, Role } from '@schemes/model/scheme/actor';

export const ORGANISATION = 'dang-bo';

/** A person with a role in the organisation; null: no role. */
export function person(id: string, role: Role | null): Actor {
  return {
    id,
    name: `Người ${id}`,
    administrator: false,
    memberships: role ? [{ organisation: ORGANISATION, role }] : [],
  };
}

export const HANH = person('hanh', 'member');
export const LOC = person('loc', 'member');
export const DUNG = person('dung', 'chair');
export const HA = person('ha', 'clerk');
export const TUAN = person('tuan', 'viewer');
export const OUTSIDER = person('khach', null);
