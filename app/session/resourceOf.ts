import type { Resource } from '@schemes/policy/can';
import type { SchemeHead } from '../context/SchemeHead';

/** A scheme as rights see it. */
export function resourceOf({
  organisation,
  archived,
}: Pick<SchemeHead, 'organisation' | 'archived'>): Resource {
  return { organisation: organisation.id, archived: archived !== null };
}
