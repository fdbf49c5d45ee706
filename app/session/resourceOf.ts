import type { Resource } from '@schemes/policy/can';
import type { SchemeHead } from '../context/SchemeHead';

/**
 * Returns a scheme as the resource that `can` checks. Only people who may open a scheme get its head, so the resource
 * does not name them.
 */
export function resourceOf({
  organisation,
  archived,
}: Pick<SchemeHead, 'organisation' | 'archived'>): Resource {
  return { organisation: organisation.id, archived: archived !== null, named: null };
}
