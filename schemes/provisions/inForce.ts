import type { Provision } from './provision';
import { PROVISIONS, provision } from './provisions';

/** First day in force, `YYYY-MM-DD`. For a document of which only the year is known, the last day of that year. */
export function inForceFrom({ date, from }: Provision): string {
  return from ?? (date.length === 4 ? `${date}-12-31` : date);
}

/**
 * The document that has replaced another one by a day. In a chain of replacements, it is the last document in force on
 * that day. Null if no document has replaced it by then.
 */
export function replacementOn(id: string, day: string, register = PROVISIONS): Provision | null {
  const next = register.find((entry) => entry.replaces?.includes(id) && inForceFrom(entry) <= day);
  return next ? (replacementOn(next.id, day, register) ?? next) : null;
}

/** The document that replaces another one, at any time; null if the register has none. */
export function successor(id: string): Provision | null {
  return PROVISIONS.find((entry) => entry.replaces?.includes(id)) ?? null;
}

/** The documents that amend another one, in the order of the register. */
export function amendments(id: string): readonly Provision[] {
  return PROVISIONS.filter((entry) => entry.amends?.includes(id));
}

/**
 * The provisions of a rule that apply on a day. If one of them replaces another, only the older one applies until the newer
 * one is in force, and only the newer one afterwards. Others always apply.
 */
export function inForceOn(ids: readonly string[], day: string): readonly string[] {
  return ids.filter((id) => {
    const entry = provision(id);
    const older = ids.some((other) => entry?.replaces?.includes(other));
    if (entry && older && inForceFrom(entry) > day) return false;
    return !ids.some((other) => {
      const newer = provision(other);
      return newer?.replaces?.includes(id) && inForceFrom(newer) <= day;
    });
  });
}
