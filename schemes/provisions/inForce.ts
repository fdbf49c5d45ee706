import type { Provision } from './provision';
import { PROVISIONS, provision } from './provisions';

/** First day in force; of a document known only by its year, the last day of that year. */
export function inForceFrom({ date, from }: Provision): string {
  return from ?? (date.length === 4 ? `${date}-12-31` : date);
}

/**
 * The document that has replaced another by a day: the last one in the chain of successors that is in force on that day.
 * Null where nothing has replaced it yet.
 */
export function replacementOn(id: string, day: string, register = PROVISIONS): Provision | null {
  const next = register.find((entry) => entry.replaces?.includes(id) && inForceFrom(entry) <= day);
  return next ? (replacementOn(next.id, day, register) ?? next) : null;
}

/** The document that will replace one, whenever that is; null where the register knows of none. */
export function successor(id: string): Provision | null {
  return PROVISIONS.find((entry) => entry.replaces?.includes(id)) ?? null;
}

/** Documents that amend one, oldest first. */
export function amendments(id: string): readonly Provision[] {
  return PROVISIONS.filter((entry) => entry.amends?.includes(id));
}

/**
 * Of several provisions for one rule, those in force on a day: where one of them replaces another, the older counts until
 * the newer is in force.
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
