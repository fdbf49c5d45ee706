import type { Provision } from './provision';
import { PROVISIONS_OF_BOARDS } from './provisionsOfBoards';
import { PROVISIONS_OF_CENTRE } from './provisionsOfCentre';
import { PROVISIONS_OF_PROVINCES } from './provisionsOfProvinces';
import { PROVISIONS_OF_STATE } from './provisionsOfState';

/** The register of provisions. */
export const PROVISIONS: readonly Provision[] = [
  ...PROVISIONS_OF_CENTRE,
  ...PROVISIONS_OF_BOARDS,
  ...PROVISIONS_OF_STATE,
  ...PROVISIONS_OF_PROVINCES,
].map((entry) => ({ id: `${entry.number}@${entry.date}`, confidence: 'reported', ...entry }));

const byId = new Map(PROVISIONS.map((entry) => [entry.id, entry]));

/** The provision with an id (`45-CT/TW@2025-04-14`); null where the register does not have it. */
export function provision(id: string): Provision | null {
  return byId.get(id) ?? null;
}
