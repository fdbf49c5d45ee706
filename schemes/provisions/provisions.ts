import type { Provision, ProvisionEntry, RegisterEdition } from './provision';
import { PROVISIONS_OF_BOARDS } from './provisionsOfBoards';
import { PROVISIONS_OF_CENTRE } from './provisionsOfCentre';
import { PROVISIONS_OF_PROVINCES } from './provisionsOfProvinces';
import { PROVISIONS_OF_STATE } from './provisionsOfState';

/** The current register of provisions. */
export const PROVISIONS: readonly Provision[] = [
  ...PROVISIONS_OF_CENTRE,
  ...PROVISIONS_OF_BOARDS,
  ...PROVISIONS_OF_STATE,
  ...PROVISIONS_OF_PROVINCES,
].map(provisionOf);

/** The register of each edition. */
export const REGISTERS: Readonly<Record<RegisterEdition, readonly Provision[]>> = {
  '2026-11': registerOf('2026-11'),
  '2026-12': registerOf('2026-12'),
};

const byId = new Map([...REGISTERS['2026-11'], ...PROVISIONS].map((entry) => [entry.id, entry]));
for (const { number, correctedFrom, ...entry } of PROVISIONS) {
  // A text may be linked to the id that an entry had before its date was corrected.
  if (correctedFrom) byId.set(`${number}@${correctedFrom.date}`, { ...entry, number });
}

/** The provision with an id (`45-CT/TW@2025-04-14`); null if the register does not have it. */
export function provision(id: string): Provision | null {
  return byId.get(id) ?? null;
}

function provisionOf(entry: ProvisionEntry): Provision {
  return { confidence: 'reported', ...entry, id: `${entry.number}@${entry.date}` };
}

/** The register of an edition: without later entries, and with the dates that it had. */
function registerOf(edition: RegisterEdition): readonly Provision[] {
  return PROVISIONS.filter(({ since }) => (since ?? '2026-11') <= edition).map((entry) =>
    edition === '2026-11' && entry.correctedFrom ? provisionOf({ ...entry, ...entry.correctedFrom }) : entry,
  );
}
