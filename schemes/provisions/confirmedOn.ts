import type { Provision } from './provision';
import { provision } from './provisions';

/** The day up to which the register is complete: no later document is in it. */
export const REGISTER_DAY = '2026-12-01';

/** The day on which the sources of a register's edition were last read. */
const READ_ON: Readonly<Record<string, string>> = { '2026-11': '2026-11-30', '2026-12': REGISTER_DAY };

/**
 * The day on which our sources were last read for a document, `YYYY-MM-DD`: the day of the edition that added or corrected its
 * entry.
 */
export function confirmedOn({ since, before }: Provision): string {
  return READ_ON[before ? '2026-12' : (since ?? '2026-11')] ?? REGISTER_DAY;
}

/** The earliest such day of the documents with these ids; null where the register has none of them. */
export function earliestConfirmed(ids: readonly string[]): string | null {
  const days = ids.flatMap((id) => {
    const entry = provision(id);
    return entry ? [confirmedOn(entry)] : [];
  });
  return days.sort()[0] ?? null;
}
