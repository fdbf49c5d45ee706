import type { Resource } from '@schemes/policy/can';
import type { SchemeHead } from '../context/SchemeHead';

/** Returns a scheme as the resource that `can` checks. Only people who are let into a scheme get its head, so no names are needed. */
export function resourceOf({
  organisation,
  archived,
}: Pick<SchemeHead, 'organisation' | 'archived'>): Resource {
  return { organisation: organisation.id, archived: archived !== null, named: null };
}
