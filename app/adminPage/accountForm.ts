import { ROLES } from '@schemes/model/actor';
import * as v from 'valibot';
import { needed, optional } from '../session/formText';

const PASSWORD = v.pipe(v.string(), v.minLength(8), v.maxLength(200));

/** Fields of a new account. An office needs both an organisation and a role; blank means none. */
export const NEW_ACCOUNT = v.object({
  username: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.regex(/^[a-z0-9][a-z0-9._-]{1,39}$/)),
  name: needed(100),
  password: PASSWORD,
  administrator: v.optional(v.literal('yes')),
  organisation: optional(60),
  role: v.optional(v.picklist([...ROLES, ''] as const), ''),
});

/** Fields of a change; blank ones stay as they are, the office is replaced. */
export const ACCOUNT_CHANGE = v.object({
  id: needed(60),
  name: needed(100),
  password: v.optional(v.union([v.literal(''), PASSWORD]), ''),
  organisation: optional(60),
  role: v.optional(v.picklist([...ROLES, ''] as const), ''),
});

/** The office two form fields name, or none. */
export function officesOf(organisation: string, role: (typeof ROLES)[number] | '') {
  return organisation !== '' && role !== '' ? [{ organisation, role }] : [];
}
