import type { Provision, RegisterEdition } from './provision';
import { provision } from './provisions';

/** The day up to which the register is complete: no later document is in it. */
export const REGISTER_DAY = '2026-12-01';

/** For each edition of the register, the day on which its sources were read. */
const READ_ON: Readonly<Record<RegisterEdition, string>> = {
  '2026-11': '2026-11-30',
  '2026-12': REGISTER_DAY,
};

/**
 * The day on which our sources were last read for a document, `YYYY-MM-DD`: the day of the edition that added or corrected its
 * entry.
 */
export function sourcesReadOn({ since, correctedFrom }: Pick<Provision, 'since' | 'correctedFrom'>): string {
  return READ_ON[correctedFrom ? '2026-12' : (since ?? '2026-11')];
}

/** The earliest such day of the documents with these ids; null if the register has none of them. */
export function earliestRead(ids: readonly string[]): string | null {
  const days = ids.flatMap((id) => {
    const entry = provision(id);
    return entry ? [sourcesReadOn(entry)] : [];
  });
  return days.sort()[0] ?? null;
}
